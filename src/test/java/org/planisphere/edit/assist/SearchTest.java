package org.planisphere.edit.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planisphere.edit.assist.Search.Hit;

class SearchTest {
    private static final String TEXT = "region:\n  name: A.b\n  # a.b and axb\n";

    @Test
    void plainTextIsFoundWhereItStandsWhateverItsCase() {
        assertThat(Search.of("a.b", false, false).in("f.yaml", TEXT, 10))
                .containsExactly(
                        new Hit("f.yaml", 2, 9, 3, "name: A.b"),
                        new Hit("f.yaml", 3, 5, 3, "# a.b and axb"));
    }

    @Test
    void caseCountsOnRequest() {
        assertThat(Search.of("a.b", false, true).in("f.yaml", TEXT, 10))
                .extracting(Hit::line)
                .containsExactly(3);
    }

    @Test
    void anExpressionIsOneOnRequest() {
        assertThat(Search.of("a.b", true, true).in("f.yaml", TEXT, 10))
                .extracting(Hit::column)
                .containsExactly(5, 13);
    }

    @Test
    void anExpressionThatIsNoneSaysWhere() {
        assertThat(Search.of("na[me", true, false).problem())
                .isEqualTo(
                        "This expression cannot be read: Unclosed character class at character 5.");
        assertThat(Search.of("na[me", true, false).in("f.yaml", TEXT, 10)).isEmpty();
    }

    @Test
    void anExpressionThatGoesRoundInCirclesEnds() {
        String line = "a".repeat(60) + "b";

        assertThat(Search.of("(a+)+c", true, false).in("f.yaml", line + "\nac\n", 10))
                .extracting(Hit::line)
                .containsExactly(2);
    }

    @Test
    void nothingIsFoundWhereNothingIsAskedFor() {
        assertThat(Search.of("", true, false).in("f.yaml", TEXT, 10)).isEmpty();
        assertThat(Search.of("x*", true, false).in("f.yaml", TEXT, 10))
                .extracting(Hit::length)
                .containsExactly(1);
    }
}
