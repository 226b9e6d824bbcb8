package org.planisphere.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// What a person does to an event of a scenario besides typing in one of its fields.
public sealed interface EventEdit extends PlanEdit {
    /// Adds a loss at the end of a scenario.
    ///
    /// @param scenario place of the scenario
    /// @param at from the start of the scenario
    record Add(Place scenario, RegionId region, Duration at, Duration lasts) implements EventEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            String event =
                    "{at: %s, lose: {region: %s, for: %s}}"
                            .formatted(SpanText.of(at), region, SpanText.of(lasts));
            return ListItems.append(workspace, scenario.child("events"), event);
        }

        @Override
        public String label() {
            return "Lose %s at %s".formatted(region, SpanText.of(at));
        }
    }

    /// Takes an event out of its scenario.
    record Remove(Place event) implements EventEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            return TextEdits.apply(workspace, List.of(new TextChange.Remove(event)));
        }

        @Override
        public String label() {
            return "Remove event %d".formatted(Integer.parseInt(event.lastStep()) + 1);
        }
    }

    /// Makes an event one of another kind; what the new kind has no key for goes.
    record ChangeKind(Place event, EventKind from, EventKind to) implements EventEdit {
        private static final String HALF = "0.5";

        @Override
        public Workspace applyTo(Workspace workspace) {
            if (from == to) {
                return workspace;
            }
            Place old = event.child(from.key());
            Place now = event.child(to.key());
            List<TextChange> changes = new ArrayList<>();
            if (to == EventKind.RESTORE) {
                changes.add(new TextChange.Remove(old.child(EventKind.LASTS)));
            }
            changes.add(new TextChange.Remove(old.child("zones")));
            if (to == EventKind.DEGRADE) {
                changes.add(new TextChange.SetValue(old.child("capacity"), HALF));
            } else {
                EventKind.OF_DEGRADED.forEach(
                        key -> changes.add(new TextChange.Remove(old.child(key))));
            }
            changes.add(new TextChange.RenameKey(old, now.lastStep()));
            return TextEdits.apply(workspace, changes);
        }

        @Override
        public String label() {
            return "Change %s to %s".formatted(from.key(), to.key());
        }
    }

    /// Lets an event start at another time.
    record Move(Place event, Duration at) implements EventEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            return new SetField(event.child("at"), SpanText.of(at)).applyTo(workspace);
        }

        @Override
        public String label() {
            return "Move event to %s".formatted(SpanText.of(at));
        }
    }

    /// Lets an event last another time.
    record Stretch(Place event, EventKind kind, Duration lasts) implements EventEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            Place place = event.child(kind.key()).child(EventKind.LASTS);
            return new SetField(place, SpanText.of(lasts)).applyTo(workspace);
        }

        @Override
        public String label() {
            return "Let event last %s".formatted(SpanText.of(lasts));
        }
    }
}
