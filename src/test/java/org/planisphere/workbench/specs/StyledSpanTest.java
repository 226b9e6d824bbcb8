package org.planisphere.workbench.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.junit.jupiter.api.Test;

class StyledSpanTest {
    private static final int CASES = 1_000;

    /// The style of each character as a letter.
    private static StyleSpans<String> styles(String letters) {
        StyleSpansBuilder<String> spans = new StyleSpansBuilder<>();
        letters.chars().forEach(letter -> spans.add(Character.toString(letter), 1));
        return spans.create();
    }

    @Test
    void theRangeReachesFromTheFirstToTheLastCharacterThatDiffers() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            char[] before = new char[1 + random.nextInt(30)];
            for (int i = 0; i < before.length; i++) {
                before[i] = (char) ('a' + random.nextInt(3));
            }
            char[] after = before.clone();
            for (int change = random.nextInt(3); change > 0; change--) {
                after[random.nextInt(after.length)] = (char) ('a' + random.nextInt(3));
            }
            int first = -1;
            int last = -1;
            for (int i = 0; i < before.length; i++) {
                if (before[i] != after[i]) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }

            assertThat(
                            StyledSpan.between(
                                    styles(String.valueOf(before)), styles(String.valueOf(after))))
                    .as("seed %d", seed)
                    .isEqualTo(
                            first < 0
                                    ? Optional.empty()
                                    : Optional.of(new IndexRange(first, last + 1)));
        }
    }
}
