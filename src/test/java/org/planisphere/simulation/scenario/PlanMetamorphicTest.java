package org.planisphere.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Scenario;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.result.PlanSimulation;

/// What a plan's simulation must not depend on.
class PlanMetamorphicTest {
    private static final Scenario QUARTER =
            new Scenario("quarter", null, Duration.ofMinutes(15), List.of());

    @Test
    void regionsInAnotherOrderHaveTheSameNumbers() {
        // PUB-56
        PlanSimulation other =
                run(
                        text ->
                                text.replace("us-west-2.yaml\n", "x\n")
                                        .replace("sa-east-1.yaml\n", "us-west-2.yaml\n")
                                        .replace("regions/x\n", "regions/sa-east-1.yaml\n"));

        assertThat(other.streams())
                .isNotEqualTo(run(UnaryOperator.identity()).streams())
                .containsExactlyInAnyOrderElementsOf(run(UnaryOperator.identity()).streams());
    }

    @Test
    void regionsThatHaveNothingToDoWithTheOthersLeaveTheirNumbersAlone() {
        // PUB-56
        String islands =
                """
                regions:
                  - artifact:
                      region: {name: af-south-1, type: full, provider: aws}
                      data: {stores: [{name: ledger, role: primary}]}
                  - artifact:
                      region: {name: me-south-1, type: full, provider: aws}
                      data:
                        stores:
                          - name: ledger
                            role: replica
                            source: af-south-1
                            replication: {mode: async, write_rate_per_s: 3, apply_rate_per_s: 30}
                """;
        PlanSimulation more = run(text -> text.replace("regions:\n", islands));

        assertThat(more.streams()).hasSize(6).containsAll(run(UnaryOperator.identity()).streams());
    }

    private static PlanSimulation run(UnaryOperator<String> change) {
        return PlanSimulator.run(
                SamplePlans.shop(change), ShippedFacts.load(), QUARTER, 42, 1, RunControl.none());
    }
}
