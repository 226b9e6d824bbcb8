package org.planisphere.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Plan;
import org.planisphere.model.finding.Finding;

class UniqueRegionRuleTest {
    /// In memory, because such a pair of files cannot be checked out on Windows and macOS.
    @Test
    void filesThatDifferOnlyByCaseAreOneFileOnSomeSystems() {
        Plan plan =
                PlanReader.read(
                                Workspace.empty("case")
                                        .with("regions/EU.yaml", region("eu-west-1"))
                                        .with("regions/eu.yaml", region("eu-central-1"))
                                        .with("regions/us.yaml", region("us-east-1")))
                        .plan();

        assertThat(new UniqueRegionRule().check(plan, ShippedFacts.load()))
                .extracting(Finding::message)
                .containsExactly(
                        "'regions/EU.yaml' and 'regions/eu.yaml' are the same file on Windows and"
                                + " macOS.");
    }

    private static String region(String name) {
        return "region: {name: %s, type: full}\n".formatted(name);
    }
}
