package org.planisphere.workbench.files;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.PlanLocks;
import org.planisphere.model.Observation;
import org.planisphere.model.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right of this window to edit its plan: one window has it, and only where the plan can be
/// saved.
final class EditingRight {
    private static final Logger LOG = LoggerFactory.getLogger(EditingRight.class);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final WorkspaceStore store;
    private PlanLocks.@Nullable Hold hold;

    EditingRight(WorkspaceStore store) {
        this.store = store;
    }

    /// Takes the right to a plan, and gives up that to the plan before.
    ///
    /// @return why this window has to leave it alone; empty where it has the right
    Optional<String> take(OpenedPlan plan) {
        release();
        try {
            hold = store.locks().take(plan.place()).orElse(null);
            return hold == null ? Optional.of(taken(plan)) : Optional.empty();
        } catch (IOException noLocksHere) {
            LOG.warn("Other windows on this plan go unnoticed", noLocksHere);
            return Optional.empty();
        }
    }

    private String taken(OpenedPlan plan) {
        Optional<Instant> since = store.locks().since(plan.place());
        return "This plan is open in another window%s. Opened read-only."
                .formatted(since.map(at -> " (since %s)".formatted(CLOCK.format(at))).orElse(""));
    }

    /// Why nobody can save this plan where it stands.
    Optional<String> objection(OpenedPlan plan, @Nullable Plan parsed) {
        return newer(parsed).or(() -> unwritable(plan));
    }

    private static Optional<String> newer(@Nullable Plan parsed) {
        return Optional.ofNullable(parsed).stream()
                .flatMap(it -> it.observations().stream())
                .filter(Observation.NewerFormat.class::isInstance)
                .map(Observation.NewerFormat.class::cast)
                .findFirst()
                .map(
                        newer ->
                                "This plan was made by a newer Planisphere (format %d; this one knows up to %d). Opened read-only."
                                        .formatted(newer.written(), newer.known()));
    }

    private Optional<String> unwritable(OpenedPlan plan) {
        try {
            return store.unwritable(plan);
        } catch (IOException unknown) {
            LOG.warn("Whether the plan can be written is not known", unknown);
            return Optional.empty();
        }
    }

    void release() {
        if (hold != null) {
            try {
                hold.close();
            } catch (IOException left) {
                LOG.warn("The lock of the plan is freed when the program ends", left);
            }
            hold = null;
        }
    }
}
