package org.planisphere.workbench.files;

import java.io.IOException;
import java.time.InstantSource;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.Recovery;
import org.planisphere.edit.ReplaceTexts;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Offers edits that a crash left behind, as one step on the plan as it was saved.
final class RecoveredEdits {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveredEdits.class);

    private final PlanSession session;
    private final Recovery recovery;
    private final Questions questions;
    private final Notices notices;
    private final InstantSource clock;

    RecoveredEdits(PlanSession session, Recovery recovery, PlanDocument.Ground ground) {
        this.session = session;
        this.recovery = recovery;
        this.questions = ground.questions();
        this.notices = ground.notices();
        this.clock = ground.clock();
    }

    /// Asks about the edits that lie ready for a plan which was just opened, where there are any.
    void offer(OpenedPlan plan) {
        try {
            switch (recovery.find(plan)) {
                case Recovery.Found.Nothing _ -> {}
                case Recovery.Found.Whole whole -> ask(plan, whole);
                case Recovery.Found.Damaged damaged -> {
                    LOG.warn("A damaged recovery copy was moved to {}", damaged.aside());
                    notices.refused(
                            "The recovery copy is damaged and was set aside. Your saved plan is unchanged.");
                }
                case Recovery.Found.Outdated outdated -> {
                    LOG.warn("A recovery copy of other texts is now {}", outdated.aside());
                    notices.refused(
                            "The recovery copy belongs to another state of the files and was set aside (%s). Your saved plan is unchanged."
                                    .formatted(outdated.aside()));
                }
            }
        } catch (IOException unreadable) {
            notices.failed("The recovery copy could not be read", unreadable);
        }
    }

    private void ask(OpenedPlan plan, Recovery.Found.Whole whole) throws IOException {
        int edits = whole.edits();
        String told =
                "Planisphere was closed before '%s' was saved. Your last save of %s is whole; %d unsaved %s recovered."
                        .formatted(
                                plan.workspace().title(),
                                Moments.words(whole.savedAt(), clock),
                                edits,
                                edits == 1 ? "edit was" : "edits were");
        String counted = "%d %s".formatted(edits, edits == 1 ? "edit" : "edits");
        if (!questions.reviewRecovered(told)) {
            recovery.setAside(plan);
            return;
        }
        session.apply(new ReplaceTexts("Recover " + counted, whole.texts()));
        notices.done("Recovered %s made after your last save.".formatted(counted));
    }
}
