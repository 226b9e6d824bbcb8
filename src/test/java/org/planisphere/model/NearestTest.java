package org.planisphere.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
