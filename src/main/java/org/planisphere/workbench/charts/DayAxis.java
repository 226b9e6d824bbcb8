package org.planisphere.workbench.charts;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/// A time axis over a simulated day, in seconds from its start, labelled as a clock.
public final class DayAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private static final List<Integer> STEPS_SECONDS =
            List.of(
                    10, 30, 60, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 14_400, 21_600, 43_200,
                    86_400, 172_800, 604_800);

    public DayAxis(double untilSecond) {
        super(null);
        TickUnits units = new TickUnits();
        STEPS_SECONDS.forEach(seconds -> units.add(new ClockTick(seconds)));
        setStandardTickUnits(units);
        setRange(0, untilSecond);
    }

    private static final class ClockTick extends NumberTickUnit {
        private static final long serialVersionUID = 1L;

        ClockTick(double seconds) {
            super(seconds);
        }

        @Override
        public String valueToString(double second) {
            return ClockTime.text(second, getSize() < 60);
        }
    }
}
