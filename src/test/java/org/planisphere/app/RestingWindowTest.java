package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A window that nobody touches draws nothing and leaves the processor to others.
class RestingWindowTest extends StorefrontJourney {
    private static final List<String> VIEWS =
            List.of("topology", "specs", "table", "cost", "simulation", "drift", "addresses");

    /// A window that never comes to rest is laid out sixty times a second.
    private static final int FEW = 6;

    private static final int LOOKS = 20;

    @Test
    void everyViewComesToRest() throws InterruptedException {
        window.click("#outline-us-west-2");
        for (String view : VIEWS) {
            window.click("#view-" + view);
            List<String> pulses = pulses();
            for (int look = 1; look < LOOKS && pulses.size() > FEW; look++) {
                pulses = pulses();
            }
            assertThat(pulses.size())
                    .as("layouts a second of %s: %s", view, Set.copyOf(pulses))
                    .isLessThanOrEqualTo(FEW);
        }
    }

    private List<String> pulses() throws InterruptedException {
        return LayoutPulses.within(Duration.ofSeconds(1), window.scene);
    }
}
