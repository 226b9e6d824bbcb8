package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Fixture;
import org.planisphere.artifact.Layout.Offset;
import org.planisphere.artifact.Layout.Spot;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Topology;

class PlanEditTest {
    private static final String FRANKFURT_FILE = "regions/eu-central-1.yaml";
    private static final String OREGON_FILE = "regions/us-west-2.yaml";
    private static final RegionId FRANKFURT = new RegionId("eu-central-1");
    private static final RegionId OREGON = new RegionId("us-west-2");
    private static final RegionId SYDNEY = new RegionId("ap-southeast-2");
    private static final CatalogRegion DUBLIN =
            new CatalogRegion(
                    Provider.AWS,
                    new RegionId("eu-west-1"),
                    "Ireland",
                    "Dublin",
                    "Ireland",
                    "IE",
                    "EU",
                    new GeoPoint(53.35, -6.26),
                    "EU",
                    3,
                    false,
                    "aws",
                    "test");

    private final Workspace before = Fixture.harbor();

    private String text(Workspace workspace, String file) {
        return workspace.text(file).orElseThrow();
    }

    private static Plan plan(Workspace workspace) {
        return PlanReader.read(workspace).plan();
    }

    private static Region region(Workspace workspace, RegionId id) {
        return plan(workspace).region(id).orElseThrow();
    }

    @Test
    void changingATypeChangesOneLine() {
        Workspace after = new ChangeRegionType(FRANKFURT, RegionType.LIGHTWEIGHT).applyTo(before);

        assertThat(text(after, FRANKFURT_FILE))
                .isEqualTo(
                        text(before, FRANKFURT_FILE)
                                .replace(
                                        "type: full           #", "type: lightweight           #"));
        assertThat(after.without(FRANKFURT_FILE)).isEqualTo(before.without(FRANKFURT_FILE));
    }

    @Test
    void aFieldIsQuotedWhereItsTextNeedsIt() {
        Place country = new Place(FRANKFURT_FILE, "/region/location/country");
        Place zones = new Place(FRANKFURT_FILE, "/region/zones");
        Place version = new Place(OREGON_FILE, "/data/stores/0/version");

        assertThat(text(new SetField(country, "NO").applyTo(before), FRANKFURT_FILE))
                .contains("  purpose: primary\n  location:\n    country: 'NO'\n");
        assertThat(text(new SetField(zones, "3").applyTo(before), FRANKFURT_FILE))
                .contains("  zones: 3\n");
        assertThat(text(new SetField(version, "1.30").applyTo(before), OREGON_FILE))
                .contains("      version: '1.30'\n");
        assertThat(text(new SetField(version, "").applyTo(before), OREGON_FILE))
                .doesNotContain("version: 16");
        assertThat(new SetField(zones, "3").label()).isEqualTo("Change zones");
    }

    @Test
    void aListKeepsWhatStaysAndItsComments() {
        Place exclude = new Place(FRANKFURT_FILE, "/services/exclude");
        Place deploy = new Place(OREGON_FILE, "/services/deploy");

        assertThat(
                        text(
                                new SetList(exclude, List.of("invoices", "search")).applyTo(before),
                                FRANKFURT_FILE))
                .contains("    - invoices  # runs in small regions only\n    - search\n");
        Region region =
                region(new SetList(deploy, List.of("vault", "booking")).applyTo(before), OREGON);
        assertThat(region.services().deploy())
                .extracting(service -> service.name() + " " + service.replicas())
                .containsExactly("booking 12", "vault null");
    }

    @Test
    void aNewRegionComesWithAllThatItsTypeAsksFor() {
        NewRegion dublin = NewRegion.in(plan(before), DUBLIN, RegionType.READ_ONLY);

        Workspace after = new AddRegion(dublin).applyTo(before);

        Plan plan = plan(after);
        assertThat(plan.observations()).isEmpty();
        Region added = plan.region(DUBLIN.id()).orElseThrow();
        assertThat(added.root()).isEqualTo(new Place("regions/eu-west-1.yaml", ""));
        assertThat(added.networking().vpcCidr()).hasToString("10.0.0.0/16");
        assertThat(added.details().purpose()).isEqualTo("local-reads");
        assertThat(added.services().deploy())
                .extracting(service -> service.name().value())
                .containsExactly("api-gateway", "secrets-management", "monitoring");
        assertThat(added.compliance().dataResidency()).containsExactly("EU");
        assertThat(Topology.of(plan).between(DUBLIN.id(), FRANKFURT))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.kind()).isEqualTo(LinkKind.PEERING);
                            assertThat(link.bothSides()).isTrue();
                        });
        assertThat(text(after, "plan.yaml"))
                .isEqualTo(
                        text(before, "plan.yaml")
                                .replace(
                                        "10.40.0.0/16}\naddress_plan",
                                        "10.40.0.0/16}\n  - file: regions/eu-west-1.yaml\naddress_plan"));
        assertThatThrownBy(() -> new AddRegion(dublin).applyTo(after))
                .hasMessage("There is a region eu-west-1 already.");
    }

    @Test
    void theFirstRegionOfAPlanIsThePrimary() {
        Workspace empty =
                Workspace.empty("new").with("plan.yaml", "plan: {name: new}\nregions: []\n");

        Workspace after =
                new AddRegion(NewRegion.in(plan(empty), DUBLIN, RegionType.FULL)).applyTo(empty);

        assertThat(plan(after).observations()).isEmpty();
        assertThat(plan(after).primary().orElseThrow().id()).isEqualTo(DUBLIN.id());
        assertThat(text(after, "plan.yaml"))
                .isEqualTo("plan: {name: new}\nregions: [{file: regions/eu-west-1.yaml}]\n");
    }

    @Test
    void aLinkIsWrittenOnBothSidesOnce() {
        Connect connect = new Connect(FRANKFURT, SYDNEY, LinkKind.TRANSIT_GATEWAY);

        Workspace after = connect.applyTo(before);

        assertThat(text(after, "plan.yaml"))
                .contains(
                        "      networking: {vpc_cidr: 10.40.0.0/16, connectivity: [{type:"
                                + " transit_gateway, target: eu-central-1, purpose: service-calls,"
                                + " encryption: provider-backbone, routes: [10.10.0.0/16]}]}\n");
        assertThat(text(after, FRANKFURT_FILE)).isEqualTo(text(before, FRANKFURT_FILE));
        assertThat(connect.applyTo(after)).isEqualTo(after);
        assertThat(new Disconnect(FRANKFURT, SYDNEY, LinkKind.TRANSIT_GATEWAY).applyTo(after))
                .satisfies(
                        without ->
                                assertThat(Topology.of(plan(without)).between(FRANKFURT, SYDNEY))
                                        .isEmpty());
    }

    @Test
    void aReplicationIsACopyOfEachStoreThatTheSourceWrites() {
        Workspace written =
                new SetField(new Place(OREGON_FILE, "/data/stores/0/role"), "primary")
                        .applyTo(before);

        Workspace after = new Connect(OREGON, FRANKFURT, LinkKind.REPLICATION).applyTo(written);

        assertThat(region(after, FRANKFURT).store(new StoreId("bookings")).orElseThrow())
                .satisfies(
                        copy -> {
                            assertThat(copy.role()).isEqualTo(StoreRole.REPLICA);
                            assertThat(copy.source()).isEqualTo(OREGON);
                            assertThat(copy.sizeGb()).isEqualTo(1800);
                        });
        assertThat(plan(after).observations()).isEmpty();
        assertThatThrownBy(
                        () -> new Connect(OREGON, FRANKFURT, LinkKind.REPLICATION).applyTo(after))
                .hasMessage("us-west-2 writes no store that eu-central-1 does not hold already.");
        assertThat(
                        region(
                                        new Disconnect(OREGON, FRANKFURT, LinkKind.REPLICATION)
                                                .applyTo(after),
                                        FRANKFURT)
                                .stores())
                .isEmpty();
    }

    @Test
    void aLinkMayLeaveItsPurposeOpen() {
        Workspace after =
                new Connect(OREGON, SYDNEY, LinkKind.VPN, ConnectionPurpose.ON_PREMISES)
                        .applyTo(before);

        assertThat(text(after, OREGON_FILE))
                .contains(
                        "    - {type: vpn, target: ap-southeast-2, purpose: on-premises, encryption:"
                                + " ipsec}\n");
    }

    @Test
    void aRegionIsRenamedWhereverItIsNamed() {
        RegionId zurich = new RegionId("eu-central-2");

        Workspace after = new RenameRegion(FRANKFURT, zurich).applyTo(before);

        assertThat(after.paths())
                .containsExactly(
                        "books/aws.csv",
                        "layout.yaml",
                        "plan.yaml",
                        "regions/eu-central-2.yaml",
                        "regions/us-west-2.yaml");
        after.texts()
                .forEach((file, text) -> assertThat(text).as(file).doesNotContain("eu-central-1"));
        assertThat(plan(after).observations()).isEmpty();
        assertThat(new RenameRegion(zurich, FRANKFURT).applyTo(after)).isEqualTo(before);
        assertThatThrownBy(() -> new RenameRegion(FRANKFURT, OREGON).applyTo(before))
                .hasMessage("There is a region us-west-2 already.");
        assertThatThrownBy(() -> new RenameRegion(FRANKFURT, new RegionId("a b")).applyTo(before))
                .hasMessageStartingWith("'a b' is not a name of letters");
    }

    @Test
    void aDeletedRegionLeavesItsFileItsLineAndItsCard() {
        Workspace after = new DeleteRegions(List.of(OREGON, SYDNEY)).applyTo(before);

        assertThat(after.paths())
                .containsExactly("books/aws.csv", "layout.yaml", "plan.yaml", FRANKFURT_FILE);
        assertThat(text(after, "plan.yaml"))
                .isEqualTo(
                        text(before, "plan.yaml")
                                .replaceFirst("  - file: regions/us-west-2.yaml\n", "")
                                .replaceFirst("(?s)  - artifact:.*?10.40.0.0/16}\n", ""));
        assertThat(text(after, "layout.yaml"))
                .isEqualTo(
                        """
                        schema: planisphere/layout/v1
                        map:
                          eu-central-1: {dx: 12, dy: -40.5}
                        diagram: {}
                        """);
        assertThat(text(after, FRANKFURT_FILE)).isEqualTo(text(before, FRANKFURT_FILE));
    }

    @Test
    void movingACardTouchesOneLineOfTheLayout() {
        Workspace moved =
                MoveRegions.onMap(Map.of(FRANKFURT, new Offset(10, 20.04))).applyTo(before);
        Workspace placed =
                MoveRegions.inDiagram(Map.of(SYDNEY, new Spot(1, 2)))
                        .applyTo(before.without("layout.yaml"));

        assertThat(moved.without("layout.yaml")).isEqualTo(before.without("layout.yaml"));
        assertThat(text(moved, "layout.yaml"))
                .isEqualTo(
                        text(before, "layout.yaml")
                                .replace("{dx: 12, dy: -40.5}", "{dx: 10, dy: 20}"));
        assertThat(text(placed, "layout.yaml"))
                .isEqualTo(
                        """
                        schema: planisphere/layout/v1
                        diagram:
                          ap-southeast-2: {x: 1, y: 2}
                        """);
    }

    @Test
    void aPastedRegionHasANameAndAddressesOfItsOwn() {
        PasteRegions paste =
                PasteRegions.into(
                        plan(before), List.of(text(before, OREGON_FILE), "no artifact: 1\n"));

        Workspace after = paste.applyTo(before);

        Region copy = region(after, new RegionId("us-west-2-copy"));
        assertThat(copy.networking().vpcCidr()).hasToString("10.0.0.0/16");
        assertThat(copy.networking().subnets()).isEmpty();
        assertThat(copy.services()).isNotEqualTo(region(after, FRANKFURT).services());
        assertThat(paste.label()).isEqualTo("Paste us-west-2-copy");
    }
}
