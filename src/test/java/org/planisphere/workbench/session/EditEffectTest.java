package org.planisphere.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

class EditEffectTest {
    private static final Finding OVERLAP = finding("NET-004", Severity.ERROR, 3);
    private static final Finding HINT = finding("TYP-005", Severity.INFO, 9);

    @Test
    void whatGoesAndWhatComesIsCountedByWeightAndRule() {
        EditEffect effect =
                EditEffect.between(
                        List.of(OVERLAP, HINT),
                        List.of(finding("NET-021", Severity.WARNING, 3)),
                        BigDecimal.ZERO,
                        "USD",
                        "");

        assertThat(effect.words())
                .isEqualTo(
                        "Takes away 1 error (NET-004) and 1 hint (TYP-005), brings 1 warning"
                                + " (NET-021). The cost stays.");
    }

    @Test
    void aFindingThatOnlyMovedWithItsTextIsNeitherGoneNorNew() {
        EditEffect effect =
                EditEffect.between(
                        List.of(OVERLAP, HINT),
                        List.of(finding("TYP-005", Severity.INFO, 8)),
                        new BigDecimal("-1234.4"),
                        "USD",
                        "");

        assertThat(effect.gone()).containsExactly(OVERLAP);
        assertThat(effect.added()).isEmpty();
        assertThat(effect.words()).endsWith("brings none. The plan costs 1,234 USD a month less.");
    }

    @Test
    void aRuleThatObjectsToAnotherValueIsNeitherGoneNorNew() {
        Finding before = OVERLAP;
        Finding after =
                new Finding(
                        before.rule(),
                        before.severity(),
                        before.region(),
                        before.place(),
                        "10.2.0.0/16 overlaps as well",
                        before.advice(),
                        List.of(),
                        "test",
                        List.of());

        assertThat(
                        EditEffect.between(
                                        List.of(before), List.of(after), BigDecimal.ZERO, "USD", "")
                                .words())
                .isEqualTo("Takes no finding away, brings none. The cost stays.");
    }

    @Test
    void oneOfTwoEqualFindingsCountsOnce() {
        EditEffect effect =
                EditEffect.between(
                        List.of(OVERLAP, OVERLAP), List.of(OVERLAP), BigDecimal.TEN, "EUR", "");

        assertThat(effect.gone()).containsExactly(OVERLAP);
        assertThat(effect.words()).endsWith("The plan costs 10 EUR a month more.");
    }

    private static Finding finding(String rule, Severity severity, int item) {
        return new Finding(
                rule,
                severity,
                new RegionId("us-west-2"),
                new Place("regions/us-west-2.yaml", "/networking/connectivity/" + item),
                rule + " is broken",
                "Mend it.",
                List.of(),
                "test",
                List.of());
    }
}
