package org.planisphere.workbench.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class TypingTest {
    /// Of a screen that is drawn sixty times a second: the key comes during one frame, what it did
    /// is drawn in another.
    private static final Duration TWO_FRAMES = Duration.millis(2 * 1000.0 / 60);

    @Test
    void thePauseLeavesRoomToDrawWithinATenthOfASecond() {
        assertThat(Typing.PAUSE.add(TWO_FRAMES)).isLessThan(Duration.millis(100));
    }

    @Test
    void aStepRestsLongAfterItsLastLetterWasTaken() {
        assertThat(Typing.REST).isGreaterThan(Typing.PAUSE.multiply(10));
    }
}
