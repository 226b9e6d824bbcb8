package org.planisphere.workbench.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.model.Place;
import org.planisphere.workbench.drift.RealityModel;
import org.planisphere.workbench.files.PlanDocument;
import org.planisphere.workbench.files.Questions;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Notices;

/// Asks for files that say what exists.
record RealityFiles(
        PlanSession session, PlanDocument document, Questions questions, Notices notices)
        implements RealityModel.Actions {
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
