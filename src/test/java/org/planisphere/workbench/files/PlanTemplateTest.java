package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planisphere.app.ShippedEngines;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.result.PlanSimulation;

class PlanTemplateTest {
    private static final ShippedEngines ENGINES = new ShippedEngines();

    @ParameterizedTest
    @EnumSource
    void aNewPlanHasTheRegionsItPromisesAndNoError(PlanTemplate template) {
        ParsedPlan plan = PlanReader.read(template.make(ENGINES.facts().regions()));

        assertThat(plan.plan().regions())
                .extracting(Region::type)
                .containsExactlyElementsOf(
                        switch (template) {
                            case ONE_REGION -> List.of(RegionType.FULL);
                            case STANDBY -> List.of(RegionType.FULL, RegionType.FULL);
                            case READERS ->
                                    List.of(
                                            RegionType.FULL,
                                            RegionType.FULL,
                                            RegionType.LIGHTWEIGHT,
                                            RegionType.READ_ONLY);
                        });
        assertThat(ENGINES.checkAll(plan))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    /// What is left to say about a new plan is a decision of the person who makes it.
    @ParameterizedTest
    @EnumSource
    void whatIsLeftToSayIsADecisionOfAPerson(PlanTemplate template) {
        ParsedPlan plan = PlanReader.read(template.make(ENGINES.facts().regions()));

        assertThat(ENGINES.checkAll(plan))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::rule)
                .isSubsetOf(
                        switch (template) {
                            // Nobody sees a region fail that alone gathers what it tells.
                            case ONE_REGION -> List.of("OBS-002");
                            // A restore to be tried, and services to be ranked.
                            case STANDBY -> List.of("DAT-024", "REL-020");
                            // One NAT for all zones of a small region; what may leave a country.
                            case READERS -> List.of("DAT-024", "REL-020", "NET-016", "RES-004");
                        });
    }

    @Test
    void theStandbyShowsLagAndRecoveryFromTheStart() throws Exception {
        ParsedPlan plan = PlanReader.read(PlanTemplate.STANDBY.make(ENGINES.facts().regions()));

        PlanSimulation day =
                ENGINES.checkComputed(plan, ENGINES.cost(plan), RunControl.none()).ordinaryDay();

        assertThat(day.streams()).isNotEmpty();
        assertThat(day.failovers()).isNotEmpty();
    }
}
