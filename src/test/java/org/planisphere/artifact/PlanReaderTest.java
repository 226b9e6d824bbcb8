package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Layout.Offset;
import org.planisphere.artifact.Layout.Spot;
import org.planisphere.model.Alert;
import org.planisphere.model.AllowedDifference;
import org.planisphere.model.Connection;
import org.planisphere.model.Delivery;
import org.planisphere.model.DeliveryStrategy;
import org.planisphere.model.DriftPair;
import org.planisphere.model.Drill;
import org.planisphere.model.DrillKind;
import org.planisphere.model.Gate;
import org.planisphere.model.LinkEvent;
import org.planisphere.model.Observation;
import org.planisphere.model.Phase;
import org.planisphere.model.PhaseName;
import org.planisphere.model.PhaseStatus;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanProfile;
import org.planisphere.model.PrivateDns;
import org.planisphere.model.RampKind;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Replication;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.model.SegmentRule;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceExclusion;
import org.planisphere.model.ServiceId;
import org.planisphere.model.SharedDependency;
import org.planisphere.model.SharedKind;
import org.planisphere.model.Store;
import org.planisphere.model.StoreRole;
import org.planisphere.model.StoreTraits;
import org.planisphere.model.Threshold;

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
                        new ScenarioEvent(Duration.ofMinutes(10), FRANKFURT, 0.6, null, 3, 0.4),
                        new ScenarioEvent(Duration.ofMinutes(70), FRANKFURT, 1, null, 1),
                        new ScenarioEvent(
                                Duration.ofMinutes(90), OREGON, 0, Duration.ofMinutes(5), 1),
                        new ScenarioEvent(
                                Duration.ofMinutes(100), OREGON, 0.25, Duration.ofMinutes(1), 1),
                        new ScenarioEvent(
                                Duration.ofMinutes(105),
                                OREGON,
                                1 - 1 / 3.0,
                                Duration.ofMinutes(2),
                                1));
    }

    @Test
    void scenarioEventsOfAWaySayWhatIsLeftOfIt() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();

        assertThat(plan.scenarios().getFirst().links())
                .containsExactly(
                        new LinkEvent(
                                Duration.ofMinutes(110),
                                FRANKFURT,
                                OREGON,
                                0,
                                1,
                                Duration.ofMinutes(5)),
                        new LinkEvent(Duration.ofMinutes(115), OREGON, FRANKFURT, 0.5, 2, null));
    }

    @Test
    void phasesAndRampAreReadInTheirOrder() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();
        Region oregon = plan.region(OREGON).orElseThrow();

        assertThat(oregon.rollout().phases())
                .extracting(Phase::name, Phase::status, Phase::start, Phase::effortDays)
                .containsExactly(
                        tuple(PhaseName.LANDING_ZONE, PhaseStatus.PASSED, "2026-03-01", null),
                        tuple(PhaseName.WORKLOADS, PhaseStatus.NOT_STARTED, null, 25.0));
        assertThat(oregon.rollout().phases().getFirst().gates())
                .extracting(Gate::check, Gate::passed, Gate::evidence, Gate::by, Gate::on)
                .containsExactly(tuple("baseline", true, "runs/118.txt", "sec-lead", "2026-04-02"));
        assertThat(oregon.rollout().ramp())
                .containsExactly(
                        new RampStep(
                                1,
                                RampKind.REAL,
                                Duration.ofDays(1),
                                List.of("error_rate > 2x slo", "replication_lag_p99 > rpo"),
                                oregon.at("/ramp/0")));
        assertThat(plan.rollout().effortDaysByName())
                .isEqualTo(Map.of(PhaseName.LANDING_ZONE, 15.0));
        assertThat(plan.rollout().ramp()).extracting(RampStep::percent).containsExactly(0.0, 5.0);
    }

    @Test
    void deliveryDrillsAndAlertsAreRead() {
        Region oregon = PlanReader.read(Fixture.harbor()).plan().region(OREGON).orElseThrow();

        Delivery delivery = oregon.delivery();
        assertThat(delivery.strategy()).isEqualTo(DeliveryStrategy.CANARY);
        assertThat(delivery.leadTime()).isEqualTo(Duration.ofMinutes(22));
        assertThat(delivery.stateRegion()).isEqualTo(OREGON);
        assertThat(delivery.role()).isEqualTo("deploy-usw2");
        assertThat(delivery.dependencies())
                .containsExactly(
                        new SharedDependency(
                                SharedKind.IMAGES,
                                FRANKFURT,
                                oregon.at("/delivery/dependencies/0")));
        assertThat(oregon.reliability().drills())
                .containsExactly(
                        new Drill(
                                DrillKind.FAILOVER,
                                Duration.ofDays(84),
                                "2026-05-12",
                                Duration.ofMinutes(11),
                                Duration.ofSeconds(14),
                                oregon.at("/reliability/drills/0")));
        assertThat(oregon.reliability().failureGroup()).isEqualTo("west");
        assertThat(oregon.observability().alerts())
                .containsExactly(
                        new Alert(
                                "lag",
                                "freshness",
                                "runbooks/lag.md",
                                oregon.at("/observability/alerts/0")));
    }

    @Test
    void whatAnEngineLetsOneChooseIsRead() {
        Region oregon = PlanReader.read(Fixture.harbor()).plan().region(OREGON).orElseThrow();

        Store bookings = oregon.stores().getFirst();
        assertThat(bookings.traits())
                .isEqualTo(
                        new StoreTraits(
                                true,
                                false,
                                "provisioned",
                                900.0,
                                "ttl",
                                "local",
                                "database-endpoint",
                                2));
        Replication replication = Objects.requireNonNull(bookings.replication());
        assertThat(replication.managedRpo()).isEqualTo(Duration.ofSeconds(30));
        assertThat(replication.timeControl()).isTrue();
        assertThat(replication.backfill()).isFalse();
        assertThat(replication.witness()).isEqualTo(new RegionId("ap-southeast-2"));
        ServiceDeployment booking = oregon.services().deploy().get(1);
        assertThat(booking.shedOrder()).isEqualTo(2);
        assertThat(booking.consumes()).containsExactly("orders-placed");
        assertThat(booking.idempotency()).isEqualTo("key per order");
    }

    @Test
    void theNetworkIsReadWithItsZonesNamesAndPreferences() {
        Region oregon = PlanReader.read(Fixture.harbor()).plan().region(OREGON).orElseThrow();

        assertThat(oregon.details().zones()).isEqualTo(3);
        assertThat(oregon.details().zoneNames()).containsExactly("a", "b", "c");
        assertThat(oregon.networking().segmentation())
                .containsExactly(
                        new SegmentRule(
                                "private", "data", true, oregon.at("/networking/segmentation/0")));
        assertThat(oregon.networking().dns())
                .isEqualTo(new PrivateDns(List.of("harbor.internal"), "inbound"));
        assertThat(oregon.networking().mode()).isEqualTo("custom");
        assertThat(oregon.networking().addressGrowthPerMonth()).isEqualTo(0.02);
        assertThat(oregon.networking().subnets().get(1).ipv6Cidr())
                .hasToString("2001:db8:20:10::/64");
        Connection first = oregon.networking().connectivity().getFirst();
        assertThat(first.preference()).isEqualTo("primary");
        assertThat(first.contract()).isEqualTo("contracts/links.md");
        assertThat(first.requestedOn()).isEqualTo("2026-03-02");
        assertThat(first.acceptedOn()).isEqualTo("2026-03-04");
    }

    @Test
    void whatTheOrganisationSettledIsRead() {
        Plan plan = PlanReader.read(Fixture.harbor()).plan();

        assertThat(plan.profile())
                .isEqualTo(new PlanProfile("3", "platform", "pilot", "web", "2027-02-01"));
        assertThat(plan.drift().pairs())
                .containsExactly(
                        new DriftPair(
                                FRANKFURT,
                                OREGON,
                                "full-parity",
                                plan.root().at("/drift/pairs/0")));
        assertThat(plan.drift().allowed())
                .containsExactly(
                        new AllowedDifference("region.*", null, plan.root().at("/drift/allowed/0")),
                        new AllowedDifference(
                                "networking.vpc_cidr",
                                "blocks never overlap",
                                plan.root().at("/drift/allowed/1")));
        assertThat(plan.drift().lastCompared()).isEqualTo("2026-11-01");
        assertThat(plan.governance().decision("ADR-004").orElseThrow().title())
                .isEqualTo("One writer for bookings");
        assertThat(plan.governance().mandatoryTags()).containsExactly("cost-center");
        assertThat(plan.triggers().getFirst().fired()).isTrue();
        assertThat(plan.threshold(Threshold.SUBNET_USE_PERCENT)).isEqualTo(70);
        assertThat(plan.threshold(Threshold.IDLE_DAYS)).isEqualTo(30);
        assertThat(plan.services().getFirst().availabilityPercent()).isEqualTo(99.9);
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
                                "Add ] or remove [."),
                        new Observation.NoRegion(
                                new Place("regions/us-west-2.yaml", ""), "regions/us-west-2.yaml"));
        assertThat(parsed.plan().unreadFiles()).containsExactly("regions/us-west-2.yaml");
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
                                "there is no such file"),
                        new Observation.NoRegion(
                                new Place("plan.yaml", "/regions/1/file"),
                                "regions/us-west-2.yaml"));
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
