package org.planisphere.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> REGIONS =
            List.of("us-east-1", "us-west-1", "us-west-2", "eu-west-1");

    @Test
    void namesThatAreEquallyNearAreAllNamed() {
        assertThat(Nearest.all("us-west-9", REGIONS)).containsExactly("us-west-1", "us-west-2");
    }

    @Test
    void aNearerNameKeepsTheOthersOut() {
        assertThat(Nearest.all("us-wset-2", REGIONS)).containsExactly("us-west-2");
        assertThat(Nearest.to("US_East_1", REGIONS)).isEqualTo("us-east-1");
    }

    @Test
    void noMoreThanThreeAreNamedAndEachOnce() {
        assertThat(Nearest.all("zone-x", List.of("zone-a", "zone-a", "zone-b", "zone-c", "zone-d")))
                .containsExactly("zone-a", "zone-b", "zone-c");
    }

    @Test
    void whatDiffersInThreeLettersIsAnotherName() {
        assertThat(Nearest.all("ap-south-1", REGIONS)).isEmpty();
        assertThat(Nearest.to("ab", List.of("cd"))).isNull();
    }

    @Test
    void theDistanceIsTheLeastNumberOfEditsUpToTheMostThatIsAsked() {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            String one = word(random);
            String other = word(random);
            int most = random.nextInt(4);
            int edits = edits(one, other);
            int distance = Nearest.distance(one, other, most);
            assertThat(Math.min(distance, most + 1))
                    .as("from %s to %s, %d at most", one, other, most)
                    .isEqualTo(Math.min(edits, most + 1));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// As the distance is defined: the best of every last edit.
    private static int edits(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String a = one.substring(0, one.length() - 1);
        String b = other.substring(0, other.length() - 1);
        int best = edits(a, b) + (one.endsWith(other.substring(b.length())) ? 0 : 1);
        best = Math.min(best, 1 + Math.min(edits(a, other), edits(one, b)));
        boolean swapped =
                !a.isEmpty()
                        && !b.isEmpty()
                        && one.charAt(a.length()) == b.charAt(b.length() - 1)
                        && other.charAt(b.length()) == a.charAt(a.length() - 1);
        return swapped
                ? Math.min(
                        best,
                        1 + edits(a.substring(0, a.length() - 1), b.substring(0, b.length() - 1)))
                : best;
    }
}
