package org.planisphere.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LagUnitTest {
    @Test
    void oneUnitFitsAWholeChart() {
        assertThat(LagUnit.of(1_999)).isEqualTo(LagUnit.MILLISECONDS);
        assertThat(LagUnit.of(2_000)).isEqualTo(LagUnit.SECONDS);
        assertThat(LagUnit.of(600_000)).isEqualTo(LagUnit.MINUTES);
    }

    @Test
    void aLagIsShownWithThreeMeaningfulDigitsInItsUnit() {
        assertThat(LagUnit.MILLISECONDS.text(151.26)).isEqualTo("151 ms");
        assertThat(LagUnit.MILLISECONDS.text(4.256)).isEqualTo("4.26 ms");
        assertThat(LagUnit.SECONDS.text(17_940)).isEqualTo("17.9 s");
        assertThat(LagUnit.SECONDS.text(421)).isEqualTo("0.42 s");
        assertThat(LagUnit.MINUTES.text(5_640_000)).isEqualTo("94.0 min");
    }

    @Test
    void aRoundLagHasNoDigitsItDoesNotNeed() {
        assertThat(LagUnit.SECONDS.brief(5_000)).isEqualTo("5 s");
        assertThat(LagUnit.SECONDS.brief(250)).isEqualTo("0.25 s");
    }

    @Test
    void aMomentIsATimeOfDay() {
        assertThat(ClockTime.text(13 * 3_600 + 40 * 60)).isEqualTo("13:40");
        assertThat(ClockTime.text(86_400)).isEqualTo("24:00");
        assertThat(ClockTime.text(86_400 + 3_600)).isEqualTo("2d 01:00");
        assertThat(ClockTime.text(61, true)).isEqualTo("00:01:01");
    }

    @Test
    void gridLinesStandAtRoundDistances() {
        assertThat(Steps.of(24.2, 5)).isEqualTo(5);
        assertThat(Steps.of(870, 5)).isEqualTo(200);
        assertThat(Steps.of(0.9, 5)).isEqualTo(0.2);
    }
}
