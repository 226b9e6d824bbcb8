package org.planisphere.workbench.files;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.Backups;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.edit.ReplaceTexts;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Notices;

/// Offers backups for files that a power cut or another program left empty, as one step that can be
/// undone; no file is touched before the plan is saved.
final class EmptiedFiles {
    private final PlanSession session;
    private final WorkspaceStore store;
    private final Questions questions;
    private final Notices notices;
    private final InstantSource clock;

    EmptiedFiles(PlanSession session, PlanDocument.Ground ground) {
        this.session = session;
        this.store = ground.store();
        this.questions = ground.questions();
        this.notices = ground.notices();
        this.clock = ground.clock();
    }

    /// Asks about the files of a plan that was just opened which hold nothing, where a backup does.
    void offer(OpenedPlan plan) {
        Workspace mended = plan.workspace();
        List<String> told = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : plan.workspace().texts().entrySet()) {
                if (!file.getValue().chars().allMatch(c -> c == 0)) {
                    continue;
                }
                String name = file.getKey();
                Optional<Backups.Kept> kept =
                        store.backups().newest(plan.folder().resolve(name), EmptiedFiles::isWhole);
                if (kept.isPresent()) {
                    mended = mended.with(name, kept.get().text());
                    told.add(words(file, kept.get()));
                }
            }
        } catch (IOException unreadable) {
            notices.failed("The backups could not be read", unreadable);
        }
        if (!told.isEmpty() && questions.useBackups(String.join(" ", told))) {
            session.apply(new ReplaceTexts("Take lost texts from backups", mended));
        }
    }

    private String words(Map.Entry<String, String> file, Backups.Kept kept) {
        return "%s %s. A backup of %s is whole."
                .formatted(
                        file.getKey(),
                        file.getValue().isEmpty() ? "is empty" : "holds only zero bytes",
                        Moments.words(kept.at(), clock));
    }

    private static boolean isWhole(String text) {
        try {
            YamlParser.parse(text);
            return true;
        } catch (YamlRefusedException damaged) {
            return false;
        }
    }
}
