package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

class WaiversTest {
    private static final Facts FACTS = ShippedFacts.load();
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    private static final String ARTIFACT =
            """
            schema: planisphere/region/v1
            region: {name: us-west-2, type: full, provider: aws}
            networking:
              vpc_cidr: BLOCK
            compliance:
              waivers:
                - {rule: NET-003, reason: the range is ours, approver: j.doe, expires: 2027-06-30}
                - {rule: NET-008, reason: we know, approver: j.doe, expires: 2027-06-30}
            """;

    @Test
    void aWaivedWarningStaysInTheListAndSaysWhoAcceptedIt() {
        assertThat(of("NET-003", check("52.0.0.0/16", LAST_DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.isWaived()).isTrue())
                .extracting(Finding::waiverSentence)
                .isEqualTo("Waived by j.doe until 2027-06-30: the range is ours");
    }

    @Test
    void theDayAfterItsLastAWaiverWaivesNothingAndIsAFindingItself() {
        List<Finding> findings = check("52.0.0.0/16", LAST_DAY.plusDays(1));

        assertThat(of("NET-003", findings)).noneMatch(Finding::isWaived).hasSize(1);
        assertThat(of("RES-011", findings))
                .extracting(Finding::message)
                .contains("the waiver for NET-003 expired 2027-06-30.");
    }

    @Test
    void anErrorIsNeverWaived() {
        List<Finding> findings = check("169.254.0.0/20", LAST_DAY);

        assertThat(of("NET-008", findings)).noneMatch(Finding::isWaived).hasSize(1);
        assertThat(of("RES-011", findings))
                .extracting(Finding::message)
                .containsExactly(
                        "the waiver for NET-008 has no effect: its findings are errors, which are"
                                + " never waived.");
    }

    private static List<Finding> check(String block, LocalDate today) {
        Workspace alone =
                new Workspace(
                        "us-west-2",
                        new TreeMap<>(Map.of("us-west-2.yaml", ARTIFACT.replace("BLOCK", block))));
        return RuleCatalog.check(PlanReader.read(alone).plan(), FACTS.on(today));
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
