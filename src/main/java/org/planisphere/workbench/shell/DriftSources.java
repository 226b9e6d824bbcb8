package org.planisphere.workbench.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.history.LastMatch;
import org.planisphere.artifact.history.PairHistory;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.workbench.drift.DriftModel;
import org.planisphere.workbench.drift.PairKey;
import org.planisphere.workbench.drift.RealityModel;
import org.planisphere.workbench.files.PlanDocument;
import org.planisphere.workbench.files.Questions;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the view of drift what stands outside of the plan: files that say what exists, and what
/// the git repository remembers.
record DriftSources(
        PlanSession session,
        PlanDocument document,
        Questions questions,
        Background background,
        Notices notices)
        implements RealityModel.Actions, DriftModel.Past {
    private static final Logger LOG = LoggerFactory.getLogger(DriftSources.class);

    @Override
    public void ask(Plan plan, Consumer<Map<PairKey, String>> told) {
        Optional<Path> folder = document.folder();
        if (folder.isEmpty()) {
            told.accept(Map.of());
            return;
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        background.submit(
                () -> words(folder.get(), plan, today),
                told,
                failure -> LOG.warn("The history of {} cannot be read", folder.get(), failure));
    }

    private static Map<PairKey, String> words(Path folder, Plan plan, LocalDate today)
            throws IOException {
        Map<PairKey, String> words = new HashMap<>();
        for (LastMatch match :
                PairHistory.of(folder, plan, () -> Thread.currentThread().isInterrupted())
                        .orElse(List.of())) {
            words.put(new PairKey(match.left(), match.right()), match.words(today));
        }
        return words;
    }

    @Override
    public Optional<Path> inventoryToLoad() {
        return questions.inventoryToLoad(document.folder().orElse(null));
    }

    @Override
    public String plan() {
        return document.placeProperty().get();
    }

    @Override
    public void goTo(Place place) {
        session.goTo(place);
    }

    @Override
    public void refused(Exception failure) {
        if (failure instanceof ArtifactReadException refused) {
            notices.refused(String.valueOf(refused.getMessage()));
        } else {
            notices.failed("The file could not be read", failure);
        }
    }
}
