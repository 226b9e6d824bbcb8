package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Layout.Offset;
import org.planisphere.artifact.Layout.Spot;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.model.ServiceExclusion;
import org.planisphere.model.ServiceId;
import org.planisphere.model.StoreRole;

class PlanReaderTest {
    private static final RegionId OREGON = new RegionId("us-west-2");
    private static final RegionId FRANKFURT = new RegionId("eu-central-1");

    @Test
    void aPlanWithEveryKeyReadsWithoutAnObservation() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();

        assertThat(plan.observations()).isEmpty();
        assertThat(plan.regions())
                .extracting(region -> region.id().value())
                .containsExactly("eu-central-1", "us-west-2", "ap-southeast-2");
        assertThat(plan.name()).isEqualTo("harbor");
        assertThat(plan.currency()).isEqualTo("EUR");
        assertThat(plan.residency().countries("EU")).containsExactly("DE", "FR", "IE");
    }

    @Test
    void regionTypesAreTheDefaultsCompletedByThePlan() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();

        assertThat(plan.policy(RegionType.FULL).requires())
                .containsExactly(new ServiceId("gate"), new ServiceId("vault"));
        assertThat(plan.policy(RegionType.FULL).zonesMin()).isEqualTo(3);
        assertThat(plan.policy(RegionType.FULL).maxCount()).isEqualTo(2);
        assertThat(plan.policy(RegionType.READ_ONLY).zonesMin()).isEqualTo(1);
        assertThat(plan.policy(RegionType.READ_ONLY).writes()).isFalse();
        assertThat(plan.policy(RegionType.LIGHTWEIGHT).allowedStores())
                .containsExactly(StoreRole.REPLICA, StoreRole.CACHE);
    }

    @Test
    void scenarioEventsSayWhatIsLeftOfTheRegion() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();

        assertThat(plan.scenarios().getFirst().events())
                .containsExactly(
                        new ScenarioEvent(Duration.ofMinutes(10), FRANKFURT, 0.6, null, 3),
                        new ScenarioEvent(Duration.ofMinutes(70), FRANKFURT, 1, null, 1),
                        new ScenarioEvent(
                                Duration.ofMinutes(90), OREGON, 0, Duration.ofMinutes(5), 1),
                        new ScenarioEvent(
                                Duration.ofMinutes(100), OREGON, 0.25, Duration.ofMinutes(1), 1));
    }

    @Test
    void aMisspeltWordLeavesTheRestOfTheRegionUsable() {
        ParsedPlan parsed =
                PlanReader.read(
                        Fixture.artifact(
                                """
                                region:
                                  name: eu-west-1
                                  type: full
                                complience: {}
                                networking:
                                  nat: per-zoned
                                  vpc_cidr: 10.30.0.0/16
                                """));

        Region region = parsed.plan().regions().getFirst();
        assertThat(region.networking().vpcCidr()).hasToString("10.30.0.0/16");
        assertThat(region.networking().nat()).isNull();
        assertThat(parsed.plan().standalone()).isTrue();
        assertThat(parsed.plan().observations())
                .containsExactly(
                        new Observation.UnknownKey(
                                new Place("alone.yaml", "/complience"), "complience", "compliance"),
                        new Observation.NotAllowed(
                                new Place("alone.yaml", "/networking/nat"),
                                "per-zoned",
                                List.of("none", "shared", "per-zone"),
                                "per-zone"));
        assertThat(parsed.locate(new Place("alone.yaml", "/complience")))
                .isEqualTo(new Position(4, 1));
        assertThat(parsed.locate(new Place("alone.yaml", "/networking/nat")))
                .isEqualTo(new Position(6, 8));
        assertThat(parsed.locate(new Place("alone.yaml", "/networking/dns/resolver")))
                .isEqualTo(new Position(5, 1));
    }

    @Test
    void aDamagedFileLeavesTheRestOfThePlanUsable() {
        Workspace workspace =
                Fixture.harbor().with("regions/us-west-2.yaml", "region:\n  name: [us-west-2\n");

        ParsedPlan parsed = PlanReader.read(workspace);

        assertThat(parsed.plan().regions())
                .extracting(region -> region.id().value())
                .containsExactly("eu-central-1", "ap-southeast-2");
        assertThat(parsed.plan().observations())
                .containsExactly(
                        new Observation.Unreadable(
                                new Place("regions/us-west-2.yaml", ""),
                                2,
                                9,
                                "this list is opened with [ but never closed",
                                "Add ] or remove [."));
        assertThat(parsed.locate(new Place("regions/us-west-2.yaml", "/region/type")))
                .isEqualTo(new Position(2, 9));
    }

    @Test
    void aRegionFileThatIsNotThereIsNamed() {
        Workspace workspace = Fixture.harbor().without("regions/us-west-2.yaml");

        assertThat(PlanReader.read(workspace).plan().observations())
                .containsExactly(
                        new Observation.MissingFile(
                                new Place("plan.yaml", "/regions/1/file"),
                                "regions/us-west-2.yaml",
                                "there is no such file"));
    }

    @Test
    void readingAgainGivesWhatReadingAnewGives() {
        Workspace before = Fixture.harbor();
        Workspace after =
                before.with(
                        "regions/us-west-2.yaml",
                        before.text("regions/us-west-2.yaml")
                                .orElseThrow()
                                .replace("type: full ", "type: read-only "));

        assertThat(PlanReader.reread(after, PlanReader.read(before)).plan())
                .isEqualTo(PlanReader.read(after).plan())
                .isNotEqualTo(PlanReader.read(before).plan());
    }

    @Test
    void theLayoutSaysWhereCardsStand() {
        Layout layout = PlanReader.read(Fixture.harbor()).layout();

        assertThat(layout.onMap(FRANKFURT)).contains(new Offset(12, -40.5));
        assertThat(layout.inDiagram(OREGON)).contains(new Spot(100, 240));
    }

    @Test
    void aDamagedLayoutNeverBlocksAPlan() {
        ParsedPlan parsed = PlanReader.read(Fixture.harbor().with("layout.yaml", "map: ["));

        assertThat(parsed.layout()).isEqualTo(Layout.NONE);
        assertThat(parsed.plan().observations()).isEmpty();
    }

    @Test
    void theCommentBehindAnExcludedServiceStaysBesideIt() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();

        assertThat(plan.regions().getFirst().services().exclude())
                .containsExactly(
                        new ServiceExclusion(
                                new ServiceId("invoices"),
                                null,
                                null,
                                "runs in small regions only",
                                new Place("regions/eu-central-1.yaml", "/services/exclude/0")));
    }

    @Test
    void aPlaceInTheTextNamesTheValueThere() {
        ParsedPlan parsed = PlanReader.read(Fixture.harbor());

        assertThat(parsed.placeAt("regions/eu-central-1.yaml", 10, 14))
                .isEqualTo(
                        new Place(
                                "regions/eu-central-1.yaml", "/networking/connectivity/0/target"));
        assertThat(parsed.placeAt("regions/eu-central-1.yaml", 17, 3))
                .isEqualTo(new Place("regions/eu-central-1.yaml", "/services/deploy/1"));
        assertThat(parsed.placeAt("regions/eu-central-1.yaml", 5, 1))
                .isEqualTo(new Place("regions/eu-central-1.yaml", ""));
    }
}
