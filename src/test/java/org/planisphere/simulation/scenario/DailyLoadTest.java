package org.planisphere.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.model.Plan;

class DailyLoadTest {
    private static final long HOUR = 3_600_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "+00:00, +08:00, +16:00, 0",
        "+00:00, +05:00, +13:00, 0.25512",
        "+00:00, +01:00, +02:00, 0.97728"
    })
    void zonesThatAreAwakeInTurnFlattenTheDay(
            String first, String second, String third, double factor) {
        // PUB-24: |sum of exp(i·angle)| / 3 for three equal populations.
        Plan plan =
                SamplePlans.shop(
                        text ->
                                text.replaceAll(
                                        "(?s)populations:.*",
                                        """
                                        populations:
                                          - {name: a, peak_rps: 100, timezone: "%s"}
                                          - {name: b, peak_rps: 100, timezone: "%s"}
                                          - {name: c, peak_rps: 100, timezone: "%s"}
                                        """
                                                .formatted(first, second, third)));
        DailyLoad load = new DailyLoad(plan, plan.regions().getFirst(), true);

        // Two moments a quarter of a day apart give height and phase of a sine.
        double swing = Math.hypot(load.shape(0) - 1, load.shape(6 * HOUR) - 1);
        assertThat(swing / DailyLoad.AMPLITUDE).isCloseTo(factor, within(1e-5));
        assertThat(load.isKnown()).isTrue();
    }
}
