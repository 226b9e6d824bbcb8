package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.planisphere.workbench.charts.ClockTime;
import org.planisphere.workbench.shared.Styles;

/// The time line of a scenario: one lane and one bar for each event, hours below; it stands in line
/// with the chart under it.
final class EventStrip extends Region {
    /// As wide as the labels of the lag axis, so that both time axes agree.
    private static final double LEFT_PX = 56;

    private static final double RIGHT_PX = 20;
    private static final double LANE_PX = 24;
    private static final double BAR_PX = 16;
    private static final double HOURS_PX = 20;
    private static final int TICKS = 6;

    private final ScenarioModel model;
    private final IntConsumer openRow;
    private final Label told = new Label();
    private final List<EventBar> bars = new ArrayList<>();
    private final List<Region> lanes = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private Duration horizon = Duration.ofDays(1);
    private List<EventForm> shown = List.of();

    /// @param openRow moves the focus to the row of an event
    EventStrip(ScenarioModel model, IntConsumer openRow) {
        this.model = model;
        this.openRow = openRow;
        setId("event-strip");
        getStyleClass().add("event-strip");
        told.setId("event-told");
        told.getStyleClass().addAll(Styles.CAPTION, Styles.STRONG, "event-told");
        told.setMouseTransparent(true);
        told.setVisible(false);
    }

    ScenarioModel model() {
        return model;
    }

    void openRow(int index) {
        openRow.accept(index);
    }

    /// Says beside the hours what a drag would make of an event; nothing once it is over.
    void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
    }

    StripScale scale() {
        return new StripScale(LEFT_PX, Math.max(1, getWidth() - LEFT_PX - RIGHT_PX), horizon);
    }

    void show(ScenarioForm form) {
        List<EventForm> events =
                form.events().stream().filter(event -> event.start() != null).toList();
        if (looksLikeShown(events) && horizon.equals(form.length())) {
            return;
        }
        int focused = focusedBar();
        shown = events;
        horizon = form.length();
        rebuild();
        if (focused >= 0 && focused < bars.size()) {
            bars.get(focused).bar().requestFocus();
        }
    }

    /// What is said about an event changes nothing here, least of all a drag that is on its way.
    private boolean looksLikeShown(List<EventForm> events) {
        return events.size() == shown.size()
                && IntStream.range(0, events.size())
                        .allMatch(i -> events.get(i).looksLike(shown.get(i)));
    }

    private int focusedBar() {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).bar().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void rebuild() {
        bars.clear();
        lanes.clear();
        hours.clear();
        for (int i = 0; i < shown.size(); i++) {
            bars.add(new EventBar(this, shown.get(i)));
            Region lane = new Region();
            lane.getStyleClass().add("event-lane");
            lanes.add(lane);
        }
        for (int tick = 0; tick <= TICKS; tick++) {
            Label hour = new Label(ClockTime.text((double) tick(tick).toSeconds()));
            hour.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            hours.add(hour);
        }
        getChildren().setAll(lanes);
        getChildren().addAll(hours);
        bars.forEach(bar -> getChildren().add(bar.name()));
        bars.forEach(bar -> getChildren().add(bar.bar()));
        getChildren().add(told);
        requestLayout();
    }

    private Duration tick(int tick) {
        return horizon.multipliedBy(tick).dividedBy(TICKS);
    }

    @Override
    protected double computePrefHeight(double width) {
        return bars.size() * LANE_PX + HOURS_PX;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        StripScale scale = scale();
        for (int i = 0; i < bars.size(); i++) {
            double y = i * LANE_PX + (LANE_PX - BAR_PX) / 2;
            lanes.get(i).resizeRelocate(scale.leftPx(), y, scale.widthPx(), BAR_PX);
            bars.get(i).place(scale, y, BAR_PX);
        }
        double below = bars.size() * LANE_PX + 2;
        for (int tick = 0; tick < hours.size(); tick++) {
            Label hour = hours.get(tick);
            hour.autosize();
            hour.relocate(Math.rint(scale.x(tick(tick)) - hour.getWidth() / 2), below);
        }
        told.autosize();
        told.relocate((getWidth() - told.getWidth()) / 2, below - 2);
    }
}
