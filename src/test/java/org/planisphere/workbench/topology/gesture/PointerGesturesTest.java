package org.planisphere.workbench.topology.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.scene.TopologySelection;

class PointerGesturesTest {
    private static final RegionId A = new RegionId("a");
    private static final RegionId B = new RegionId("b");

    private final Table table = new Table();
    private final PointerGestures gestures = new PointerGestures(table);

    PointerGesturesTest() {
        table.places.put(A, new Point2D(100, 100));
        table.places.put(B, new Point2D(300, 200));
    }

    @Test
    void aMoveIsOneEditAtItsRelease() {
        gestures.press(Pointer.at(100, 100));
        gestures.drag(Pointer.at(120, 110));
        gestures.drag(Pointer.at(150, 130));
        assertThat(table.calls).isEmpty();

        gestures.release(Pointer.at(160, 140));

        assertThat(table.calls).containsExactly("moved [a] by 60, 40");
        assertThat(table.overlay).isEqualTo(new Overlay.Nothing());
    }

    @Test
    void aPressThatHardlyMovesIsAClick() {
        gestures.press(Pointer.at(100, 100));
        gestures.drag(Pointer.at(102, 101));
        gestures.release(Pointer.at(102, 101));

        assertThat(table.calls).isEmpty();
        assertThat(table.selection).isEqualTo(TopologySelection.of(A));
    }

    @Test
    void everySelectedRegionMovesAlong() {
        table.selection = new TopologySelection(Set.of(A, B), Set.of());

        dragged(Pointer.at(300, 200), Pointer.at(310, 190));

        assertThat(table.calls).containsExactly("moved [a, b] by 10, -10");
    }

    @Test
    void shiftAddsAndControlToggles() {
        gestures.press(Pointer.at(100, 100));
        gestures.release(Pointer.at(100, 100));
        click(new Pointer(new Point2D(300, 200), false, true, false, false, 1));
        assertThat(table.selection.regions()).containsExactlyInAnyOrder(A, B);

        click(new Pointer(new Point2D(100, 100), false, false, true, false, 1));
        assertThat(table.selection).isEqualTo(TopologySelection.of(B));
    }

    @Test
    void aMarqueeSelectsWhatItSurrounds() {
        gestures.press(Pointer.at(50, 50));
        gestures.drag(Pointer.at(200, 200));
        assertThat(table.overlay).isEqualTo(new Overlay.Marquee(new Box(50, 50, 150, 150)));
        assertThat(table.selection).isEqualTo(TopologySelection.of(A));

        gestures.drag(Pointer.at(400, 400));
        gestures.release(Pointer.at(400, 400));

        assertThat(table.selection.regions()).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void escapeTakesAMarqueeBack() {
        table.selection = TopologySelection.of(B);
        gestures.press(Pointer.at(50, 50));
        gestures.drag(Pointer.at(200, 200));

        assertThat(gestures.cancel()).isTrue();

        assertThat(table.selection).isEqualTo(TopologySelection.of(B));
        assertThat(gestures.cancel()).isFalse();
    }

    @Test
    void escapeDuringAMoveEditsNothing() {
        gestures.press(Pointer.at(100, 100));
        gestures.drag(Pointer.at(150, 150));
        gestures.cancel();
        gestures.release(Pointer.at(150, 150));

        assertThat(table.calls).isEmpty();
    }

    @Test
    void aDragFromTheHandleJoinsTheRegionItEndsOn() {
        table.handle = new Point2D(115, 115);

        gestures.press(Pointer.at(115, 115));
        gestures.drag(Pointer.at(298, 203));
        assertThat(table.overlay)
                .isEqualTo(new Overlay.Connecting(A, new Point2D(298, 203), Optional.of(B)));
        gestures.release(Pointer.at(298, 203));

        assertThat(table.calls).containsExactly("connected a to b");
    }

    @Test
    void aLinkThatEndsNowhereOrAtItsStartIsNone() {
        table.drawsLinks = true;

        dragged(Pointer.at(100, 100), Pointer.at(200, 150));
        dragged(Pointer.at(95, 100), Pointer.at(105, 100));
        dragged(Pointer.at(100, 100), Pointer.at(300, 200));

        assertThat(table.calls).containsExactly("connected a to b");
    }

    @Test
    void aDoubleClickRenames() {
        gestures.press(new Pointer(new Point2D(100, 100), false, false, false, false, 2));

        assertThat(table.calls).containsExactly("rename a");
    }

    @Test
    void spaceAndMiddleButtonPan() {
        gestures.press(new Pointer(new Point2D(100, 100), true, false, false, false, 1));
        gestures.drag(Pointer.at(110, 105));
        gestures.drag(Pointer.at(130, 100));
        gestures.release(Pointer.at(130, 100));

        assertThat(table.calls).containsExactly("pan 10, 5", "pan 20, -5", "pan ended");
    }

    @Test
    void aClickOnNothingSelectsNothing() {
        table.selection = TopologySelection.of(A);

        click(Pointer.at(500, 500));

        assertThat(table.selection).isEqualTo(TopologySelection.NONE);
    }

    private void click(Pointer pointer) {
        gestures.press(pointer);
        gestures.release(pointer);
    }

    private void dragged(Pointer from, Pointer to) {
        gestures.press(from);
        gestures.drag(to);
        gestures.release(to);
    }

    /// A canvas with regions at fixed points that writes down what is asked of it.
    private static final class Table implements Surface {
        final Map<RegionId, Point2D> places = new HashMap<>();
        final List<String> calls = new ArrayList<>();
        Point2D handle = new Point2D(-100, -100);
        TopologySelection selection = TopologySelection.NONE;
        Overlay overlay = new Overlay.Nothing();
        boolean drawsLinks;

        @Override
        public Hit hit(Point2D point) {
            if (point.distance(handle) < 8) {
                return new Hit.OnHandle(A);
            }
            return places.entrySet().stream()
                    .filter(entry -> entry.getValue().distance(point) < 12)
                    .<Hit>map(entry -> new Hit.OnRegion(entry.getKey()))
                    .findFirst()
                    .orElseGet(Hit.Nothing::new);
        }

        @Override
        public Set<RegionId> regionsIn(Box box) {
            Set<RegionId> inside = new LinkedHashSet<>();
            places.forEach(
                    (id, place) -> {
                        if (box.contains(place)) {
                            inside.add(id);
                        }
                    });
            return inside;
        }

        @Override
        public TopologySelection selection() {
            return selection;
        }

        @Override
        public void choose(TopologySelection next) {
            selection = next;
        }

        @Override
        public void show(Overlay next) {
            overlay = next;
        }

        @Override
        public void pan(double dx, double dy) {
            calls.add("pan %.0f, %.0f".formatted(dx, dy));
        }

        @Override
        public void panEnded() {
            calls.add("pan ended");
        }

        @Override
        public void moved(Set<RegionId> regions, double dx, double dy, boolean free) {
            calls.add(
                    "moved %s by %.0f, %.0f".formatted(regions.stream().sorted().toList(), dx, dy));
        }

        @Override
        public void connected(RegionId from, RegionId to) {
            calls.add("connected %s to %s".formatted(from, to));
        }

        @Override
        public void rename(RegionId region) {
            calls.add("rename " + region);
        }

        @Override
        public boolean drawsLinks() {
            return drawsLinks;
        }
    }
}
