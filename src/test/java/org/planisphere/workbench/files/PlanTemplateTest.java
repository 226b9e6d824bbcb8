package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planisphere.app.ShippedEngines;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.finding.Severity;

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
                            case ONE_REGION -> java.util.List.of(RegionType.FULL);
                            case STANDBY -> java.util.List.of(RegionType.FULL, RegionType.FULL);
                            case READERS ->
                                    java.util.List.of(
                                            RegionType.FULL,
                                            RegionType.FULL,
                                            RegionType.LIGHTWEIGHT,
                                            RegionType.READ_ONLY);
                        });
        assertThat(ENGINES.check(plan))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }
}
