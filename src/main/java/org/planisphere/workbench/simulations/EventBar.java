package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.EventKind;
import org.planisphere.edit.SpanText;
import org.planisphere.workbench.charts.ClockTime;

/// One event on the time line: dragged it starts at another time, dragged at its end it lasts
/// another time; one edit at release.
///
/// Left and Right do the first, with Shift the second; Enter goes to the event's row, Delete takes
/// the event away, Escape gives a drag up.
final class EventBar {
    private static final double END_PX = 8;
    private static final double LEAST_PX = 6;
    private static final double GAP_PX = 5;

    private final EventStrip strip;
    private final Region bar = new Region();
    private final Label name = new Label();
    private final EventForm event;
    private @Nullable Drag drag;

    EventBar(EventStrip strip, EventForm event) {
        this.strip = strip;
        this.event = event;
        bar.setId("event-bar-" + event.index());
        bar.getStyleClass().addAll("event-bar", event.kind().name().toLowerCase(Locale.ROOT));
        bar.setFocusTraversable(true);
        bar.setAccessibleRole(AccessibleRole.SLIDER);
        bar.setAccessibleText(sentence());
        bar.setOnMouseMoved(
                moved -> bar.setCursor(atEnd(moved) ? Cursor.E_RESIZE : Cursor.OPEN_HAND));
        bar.setOnMousePressed(this::press);
        bar.setOnMouseDragged(this::drag);
        bar.setOnMouseReleased(_ -> release());
        bar.setOnKeyPressed(this::key);
        name.setText(event.words());
        name.getStyleClass().add("event-name");
        name.setPadding(new Insets(0));
        name.setMouseTransparent(true);
    }

    Region bar() {
        return bar;
    }

    Label name() {
        return name;
    }

    /// Places the bar and its name in a lane.
    void place(StripScale scale, double y, double height) {
        Duration start = drag == null ? start() : drag.start;
        Duration length = drag == null ? length(scale, start) : drag.length;
        double x = scale.x(start);
        double width = Math.max(LEAST_PX, scale.x(start.plus(length)) - x);
        bar.resizeRelocate(x, y, width, height);
        name.autosize();
        double wanted = name.prefWidth(-1);
        boolean right = x + width + GAP_PX + wanted <= scale.leftPx() + scale.widthPx();
        name.relocate(
                right ? x + width + GAP_PX : Math.max(0, x - GAP_PX - wanted),
                y + (height - name.prefHeight(-1)) / 2);
    }

    private Duration start() {
        return Objects.requireNonNullElse(event.start(), Duration.ZERO);
    }

    /// To its end, or to that of the scenario; what is whole again is a mark.
    private Duration length(StripScale scale, Duration start) {
        if (event.kind() == EventKind.RESTORE) {
            return Duration.ZERO;
        }
        Duration rest = scale.horizon().minus(start);
        Duration length = Objects.requireNonNullElse(event.length(), rest);
        return rest.isNegative() ? Duration.ZERO : length.compareTo(rest) > 0 ? rest : length;
    }

    private boolean atEnd(MouseEvent at) {
        return event.kind() != EventKind.RESTORE
                && at.getX() >= bar.getWidth() - Math.min(END_PX, bar.getWidth() / 3);
    }

    private void press(MouseEvent pressed) {
        bar.requestFocus();
        StripScale scale = strip.scale();
        Duration start = start();
        Duration length = length(scale, start);
        drag = new Drag(pressed.getSceneX(), atEnd(pressed), start, length, start, length);
        pressed.consume();
    }

    private void drag(MouseEvent to) {
        Drag from = drag;
        if (from != null) {
            StripScale scale = strip.scale();
            Duration by = scale.span(to.getSceneX() - from.pressedX);
            drag =
                    from.atEnd
                            ? from.to(
                                    from.firstStart,
                                    scale.stretched(from.firstStart, from.firstLength, by))
                            : from.to(scale.moved(from.firstStart, by), from.firstLength);
            strip.tell(sentence());
            strip.requestLayout();
        }
    }

    private void release() {
        Drag from = drag;
        drag = null;
        strip.tell("");
        if (from != null && !from.start.equals(from.firstStart)) {
            strip.model().move(event, from.start);
        } else if (from != null && !from.length.equals(from.firstLength)) {
            strip.model().stretch(event, from.length);
        }
        strip.requestLayout();
    }

    private void key(KeyEvent key) {
        StripScale scale = strip.scale();
        KeyCode code = key.getCode();
        boolean handled = true;
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            step(scale, code == KeyCode.LEFT ? scale.step().negated() : scale.step(), key);
        } else if (code == KeyCode.ENTER) {
            strip.openRow(event.index());
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            strip.model().removeEvent(event);
        } else if (code == KeyCode.ESCAPE && drag != null) {
            drag = null;
            strip.requestLayout();
        } else {
            handled = false;
        }
        if (handled) {
            key.consume();
        }
    }

    private void step(StripScale scale, Duration by, KeyEvent key) {
        Duration start = start();
        if (!key.isShiftDown()) {
            strip.model().move(event, scale.moved(start, by));
        } else if (event.kind() != EventKind.RESTORE) {
            Duration length = length(scale, start);
            strip.model().stretch(event, scale.stretched(start, length, by));
        }
    }

    private String sentence() {
        Duration start = drag == null ? start() : drag.start;
        Duration length = drag == null ? event.length() : drag.length;
        String from =
                "%s from %s".formatted(event.words(), ClockTime.text((double) start.toSeconds()));
        return length == null || event.kind() == EventKind.RESTORE
                ? from
                : "%s for %s".formatted(from, SpanText.of(length));
    }

    /// A drag on its way, with what it would make of the event.
    private record Drag(
            double pressedX,
            boolean atEnd,
            Duration firstStart,
            Duration firstLength,
            Duration start,
            Duration length) {
        Drag to(Duration newStart, Duration newLength) {
            return new Drag(pressedX, atEnd, firstStart, firstLength, newStart, newLength);
        }
    }
}
