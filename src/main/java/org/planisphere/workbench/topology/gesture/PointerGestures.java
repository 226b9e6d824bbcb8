package org.planisphere.workbench.topology.gesture;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// Turns presses, drags and releases into selections, moves, links and pans; one edit per gesture,
/// at its release.
public final class PointerGestures {
    private sealed interface State {
        record Idle() implements State {}

        record Pressed(Hit hit, Pointer pointer) implements State {}

        record Panning(Point2D last) implements State {}

        record Selecting(Pointer start, TopologySelection before) implements State {}

        record Moving(Point2D start, Set<RegionId> regions) implements State {}

        record Connecting(RegionId from) implements State {}
    }

    /// A press that moves less is a click.
    private static final double DRAG_FROM = 4;

    private final Surface surface;
    private State state = new State.Idle();

    public PointerGestures(Surface surface) {
        this.surface = surface;
    }

    public void press(Pointer pointer) {
        if (pointer.panning()) {
            state = new State.Panning(pointer.at());
            return;
        }
        Hit hit = surface.hit(pointer.at());
        state = new State.Pressed(hit, pointer);
        switch (hit) {
            case Hit.OnRegion(RegionId id) -> pressed(TopologySelection.of(id), pointer);
            case Hit.OnLink(var id) -> pressed(TopologySelection.of(id), pointer);
            case Hit.OnHandle _, Hit.Nothing _ -> {}
        }
        if (hit instanceof Hit.OnRegion(RegionId id) && pointer.clicks() == 2) {
            state = new State.Idle();
            surface.rename(id);
        }
    }

    /// A press selects at once unless the item is selected already: then a drag moves all of it.
    private void pressed(TopologySelection item, Pointer pointer) {
        TopologySelection selection = surface.selection();
        boolean selected = selection.plus(item).equals(selection);
        if (pointer.toggling()) {
            surface.choose(selection.toggled(item));
        } else if (pointer.adding()) {
            surface.choose(selection.plus(item));
        } else if (!selected) {
            surface.choose(item);
        }
    }

    public void drag(Pointer pointer) {
        Point2D at = pointer.at();
        if (state instanceof State.Pressed(Hit hit, Pointer start)
                && at.distance(start.at()) >= DRAG_FROM) {
            state = begin(hit, start);
        }
        switch (state) {
            case State.Panning(Point2D last) -> {
                surface.pan(at.getX() - last.getX(), at.getY() - last.getY());
                state = new State.Panning(at);
            }
            case State.Selecting(Pointer start, TopologySelection before) -> {
                Box box = Box.between(start.at(), at);
                surface.show(new Overlay.Marquee(box));
                surface.choose(marked(start, before, surface.regionsIn(box)));
            }
            case State.Moving(Point2D start, Set<RegionId> regions) ->
                    surface.show(
                            new Overlay.Moving(
                                    regions, at.getX() - start.getX(), at.getY() - start.getY()));
            case State.Connecting(RegionId from) ->
                    surface.show(new Overlay.Connecting(from, at, target(from, at)));
            case State.Idle _, State.Pressed _ -> {}
        }
    }

    private State begin(Hit hit, Pointer start) {
        return switch (hit) {
            case Hit.OnHandle(RegionId id) -> new State.Connecting(id);
            case Hit.OnRegion(RegionId id) when surface.drawsLinks() -> new State.Connecting(id);
            case Hit.OnRegion(RegionId id) -> {
                Set<RegionId> selected = surface.selection().regions();
                yield selected.contains(id)
                        ? new State.Moving(start.at(), selected)
                        : new State.Idle();
            }
            case Hit.OnLink _, Hit.Nothing _ -> new State.Selecting(start, surface.selection());
        };
    }

    private static TopologySelection marked(
            Pointer start, TopologySelection before, Set<RegionId> inside) {
        TopologySelection found = new TopologySelection(inside, Set.of());
        if (start.toggling()) {
            return before.toggled(found);
        }
        return start.adding() ? before.plus(found) : found;
    }

    private Optional<RegionId> target(RegionId from, Point2D at) {
        return surface.hit(at) instanceof Hit.OnRegion(RegionId id) && !id.equals(from)
                ? Optional.of(id)
                : Optional.empty();
    }

    public void release(Pointer pointer) {
        State last = state;
        reset();
        switch (last) {
            case State.Panning _ -> surface.panEnded();
            case State.Moving(Point2D start, Set<RegionId> regions) -> {
                Point2D way = pointer.at().subtract(start);
                surface.moved(regions, way.getX(), way.getY(), pointer.free());
            }
            case State.Connecting(RegionId from) ->
                    target(from, pointer.at()).ifPresent(to -> surface.connected(from, to));
            case State.Pressed(Hit hit, Pointer start) -> clicked(hit, start);
            case State.Idle _, State.Selecting _ -> {}
        }
    }

    private void clicked(Hit hit, Pointer start) {
        boolean plain = !start.adding() && !start.toggling();
        switch (hit) {
            case Hit.Nothing _ -> {
                if (plain) {
                    surface.choose(TopologySelection.NONE);
                }
            }
            case Hit.OnRegion(RegionId id) -> {
                if (plain) {
                    surface.choose(TopologySelection.of(id));
                }
            }
            case Hit.OnLink(var id) -> {
                if (plain) {
                    surface.choose(TopologySelection.of(id));
                }
            }
            case Hit.OnHandle(RegionId id) -> surface.choose(TopologySelection.of(id));
        }
    }

    /// Gives the gesture up; nothing has been edited.
    ///
    /// @return whether there was one
    public boolean cancel() {
        boolean active = !(state instanceof State.Idle);
        if (state instanceof State.Selecting(_, TopologySelection before)) {
            surface.choose(before);
        }
        reset();
        return active;
    }

    private void reset() {
        state = new State.Idle();
        surface.show(new Overlay.Nothing());
    }
}
