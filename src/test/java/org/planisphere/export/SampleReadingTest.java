package org.planisphere.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.PlanReader;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;

final class SampleReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"storefront", "mvp", "three-clouds", "region-artifact"})
    void samplesOfGoodPlansReadWithoutARemark(String name) {
        assertThat(plan(name).observations()).isEmpty();
    }

    @Test
    void theStorefrontHasTwoFullOneLightweightAndTwoReadOnlyRegions() {
        assertThat(plan("storefront").regions())
                .extracting(region -> region.id().value(), region -> region.type())
                .containsExactly(
                        tuple("us-east-1", RegionType.FULL),
                        tuple("us-west-2", RegionType.FULL),
                        tuple("eu-west-1", RegionType.LIGHTWEIGHT),
                        tuple("ap-northeast-1", RegionType.READ_ONLY),
                        tuple("sa-east-1", RegionType.READ_ONLY));
    }

    @Test
    void threeCloudsAreThreeClouds() {
        assertThat(plan("three-clouds").regions())
                .extracting(region -> region.provider())
                .isEqualTo(List.of(Provider.AWS, Provider.GCP, Provider.AZURE));
    }

    @Test
    void theBrokenPlanStillHasTheRegionsThatCanBeRead() {
        assertThat(plan("broken").regions())
                .extracting(region -> region.id().value())
                .containsExactly(
                        "us-east-1", "us-west-2", "eu-central-1", "ap-southeast-2", "sa-east-1");
    }

    private static Plan plan(String name) {
        return PlanReader.read(Samples.workspace(name)).plan();
    }
}
