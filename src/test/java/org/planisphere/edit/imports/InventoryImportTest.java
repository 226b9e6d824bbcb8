package org.planisphere.edit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.model.reality.Inventory;
import org.planisphere.rules.drift.DriftReport;

class InventoryImportTest {
    private static final String THERE = "/org/planisphere/artifact/reality/";

    private static ImportedPlan of(String file) throws ImportRefusedException {
        return Imported.of(file, Imported.resource(THERE + file));
    }

    @Test
    void aStateBecomesAPlanOfItsRegions() throws Exception {
        ImportedPlan imported = of("west.tfstate");

        assertThat(imported.contents())
                .containsExactly(
                        "us-west-2: full, aws · 10.20.0.0/16 · 2 subnets · 2 stores · 1 service",
                        "eu-central-1: lightweight, aws · 10.90.0.0/16");
        assertThat(Imported.told(imported, ImportNote.Kind.UNDERSTOOD))
                .anyMatch(
                        it ->
                                it.endsWith(
                                        ": us-west-2: 1 network, 2 subnets, 1 peering, 1 NAT gateway, 2 databases, 1 service"));
        assertThat(imported.workspace().text("regions/us-west-2.yaml").orElseThrow())
                .contains("purpose: primary\n")
                .contains(
                        "- {name: shop-data-a, zone: b, tier: data, cidr: 10.20.96.0/22}",
                        "- {name: shop-orders, engine: postgresql,");
    }

    @Test
    void everythingThatIsLeftOutIsToldWithItsLine() throws Exception {
        assertThat(Imported.told(of("west.tfstate"), ImportNote.Kind.NOT_UNDERSTOOD))
                .anyMatch(it -> it.matches("west.tfstate:\\d+:\\d+: 2 × aws_route_table .*"))
                .anyMatch(it -> it.contains("aws_iam_role says nothing to a plan"))
                .anyMatch(
                        it ->
                                it.matches(
                                        "west.tfstate:\\d+:\\d+: peering .* to us-east-1: nothing of"
                                                + " that region is in the file"))
                .anyMatch(it -> it.contains("vpn"))
                .anyMatch(it -> it.contains("only looked up there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"west.tfstate", "plan.json", "inventory.csv"})
    void theImportedPlanReadsWithoutAnErrorAndDiffersFromRealityInNothing(String file)
            throws Exception {
        ImportedPlan imported = of(file);
        Inventory there = InventoryReader.read(file, Imported.resource(THERE + file));
        DriftReport drift = DriftReport.against(Imported.parsed(imported).plan(), there);

        assertThat(Imported.syntaxErrors(imported)).isEmpty();
        assertThat(Imported.noticed(imported)).isEmpty();
        assertThat(drift.compared()).hasSameSizeAs(there.regions());
        assertThat(drift.differences())
                .allMatch(it -> it.difference().path().startsWith("networking.connectivity"));
    }

    @Test
    void peeringsOfTwoRegionsAreLinksOnBothSides() throws Exception {
        ImportedPlan imported =
                Imported.of(
                        "shop.csv",
                        """
                        region,kind,name,cidr,target
                        us-east-1,network,main,10.1.0.0/16,
                        us-west-2,network,main,10.2.0.0/16,
                        us-east-1,peering,east-west,,us-west-2
                        us-west-2,peering,west-east,,us-east-1
                        us-east-1,transit_gateway,far,,us-west-2
                        """);

        assertThat(imported.contents())
                .contains(
                        "us-east-1 – us-west-2: peering", "us-east-1 – us-west-2: transit_gateway");
        assertThat(imported.workspace().text("regions/us-west-2.yaml").orElseThrow())
                .contains("{type: peering, target: us-east-1,")
                .contains("routes: [10.1.0.0/16]")
                .containsOnlyOnce("type: peering");
    }

    @Test
    void namesThatNoPlanCanHoldAreMadeFitAndDamagedBlocksAreTold() throws Exception {
        ImportedPlan imported =
                Imported.of(
                        "odd.csv",
                        """
                        region,kind,name,cidr,engine
                        con,network,main,10.1.0.0/16,
                        con,subnet,lab,10.1.0.0/99,
                        con,database,no,,postgres
                        con,database,{${evil}},,postgres
                        us east,network,x,10.3.0.0/16,
                        """);

        assertThat(imported.files()).contains("regions/region-con.yaml");
        assertThat(Imported.syntaxErrors(imported)).isEmpty();
        assertThat(Imported.noticed(imported)).isEmpty();
        assertThat(imported.workspace().text("regions/region-con.yaml").orElseThrow())
                .contains("{name: 'no', ", "{name: evil, ");
        assertThat(Imported.told(imported, ImportNote.Kind.NOT_UNDERSTOOD))
                .contains(
                        "odd.csv:3:16: '10.1.0.0/99' of lab is no block of IPv4 addresses",
                        "odd.csv:6:1: 'us east' is no name that a region can have");
    }

    @Test
    void statesOfAFolderBecomeOnePlan() throws Exception {
        String state =
                """
                {"version": 4, "resources": [
                  {"mode": "managed", "type": "aws_vpc", "name": "main", "instances": [
                    {"attributes": {"arn": "arn:aws:ec2:%1$s:1:vpc/v", "id": "vpc-%1$s",
                      "cidr_block": "%2$s", "tags": {"Name": "shop-%1$s"}}}]},
                  {"mode": "managed", "type": "aws_vpc_peering_connection", "name": "other", "instances": [
                    {"attributes": {"id": "pcx-1", "vpc_id": "vpc-%1$s", "peer_region": "%3$s"}}]},
                  {"mode": "managed", "type": "aws_iam_role", "name": "r", "instances": [
                    {"attributes": {"id": "r"}}]}
                ]}
                """;
        ImportedPlan imported =
                Imported.folder(
                        Map.of(
                                "east/terraform.tfstate",
                                state.formatted("us-east-1", "10.1.0.0/16", "us-west-2"),
                                "west/terraform.tfstate",
                                state.formatted("us-west-2", "10.2.0.0/16", "us-east-1"),
                                "values.yaml",
                                "replicas: 3\n"));

        assertThat(imported.report().form()).isEqualTo("2 Terraform states");
        assertThat(imported.contents())
                .containsExactly(
                        "us-east-1: full, aws · 10.1.0.0/16",
                        "us-west-2: full, aws · 10.2.0.0/16",
                        "us-east-1 – us-west-2: peering");
        assertThat(Imported.told(imported, ImportNote.Kind.NOT_UNDERSTOOD))
                .containsExactly(
                        "specs/values.yaml: not a Terraform state, so it was left",
                        "specs/east/terraform.tfstate:7:31: 2 × aws_iam_role says nothing to a"
                                + " plan");
    }

    @Test
    void aFileWithoutARegionIsRefused() {
        assertThatThrownBy(
                        () -> Imported.of("empty.tfstate", "{\"version\": 4, \"resources\": []}"))
                .hasMessageStartingWith("empty.tfstate:1:1: nothing in this file says");
    }

    @Test
    void aTableOfUnknownKindsNamesThemAndThoseItMayHave() {
        assertThatThrownBy(
                        () ->
                                Imported.of(
                                        "inv.csv",
                                        "region,kind,name\neu-central-1,vpc,main\neu-central-1,box,b\n"))
                .hasMessageStartingWith(
                        "inv.csv:1:1: no kind of resource in this file is understood: box, vpc."
                                + " Name a file with other ones; in a table the kinds are network,"
                                + " block, subnet,");
    }

    @Test
    void brokenJsonIsRefusedAtItsPlace() {
        assertThatThrownBy(() -> Imported.of("x.tfstate", "{\"version\": 4,\n  oops}"))
                .hasMessageStartingWith("x.tfstate:2:3: this is no JSON");
    }
}
