package org.planisphere.workbench.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Test
    void whatIsRepeatedWaitsBeforeEachTimeAndEnds() {
        Queue<Runnable> later = new ArrayDeque<>();
        Background background = new Background(Runnable::run, Runnable::run, _ -> later::add);
        AtomicInteger times = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        background.repeat(PAUSE, ended::get, times::incrementAndGet);
        assertThat(times).hasValue(0);

        for (int i = 0; i < 5; i++) {
            assertThat(later).hasSize(1);
            later.remove().run();
        }
        assertThat(times).hasValue(5);

        ended.set(true);
        later.remove().run();
        assertThat(times).hasValue(5);
        assertThat(later).isEmpty();
    }

    @Test
    void whereNoTimePassesNothingIsRepeatedWithoutEnd() {
        AtomicInteger times = new AtomicInteger();
        Background.immediate().repeat(PAUSE, () -> false, times::incrementAndGet);
        assertThat(times).hasValue(0);
    }
}
