package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.StoreRole;
import org.planisphere.workbench.session.OpenPlans;

class CopyRegionAsTest {
    private static final Workspace TEXTS = OpenPlans.sample("storefront");
    private static final Plan PLAN = PlanReader.read(TEXTS).plan();
    private static final RegionId VIRGINIA = new RegionId("us-east-1");
    private static final RegionId FRANKFURT = new RegionId("eu-central-1");

    private static Region copied(RegionType type) {
        Workspace after = CopyRegionAs.in(PLAN, VIRGINIA, FRANKFURT, type).applyTo(TEXTS);
        return PlanReader.read(after).plan().region(FRANKFURT).orElseThrow();
    }

    private static List<String> services(Region region) {
        return region.services().deploy().stream().map(it -> it.name().value()).toList();
    }

    @Test
    void aReadOnlyCopyKeepsWhatItsTypeNeedsAndReadsCopiesOfTheStores() {
        Region region = copied(RegionType.READ_ONLY);

        assertThat(region.type()).isEqualTo(RegionType.READ_ONLY);
        assertThat(region.details().purpose()).isEqualTo("local-reads");
        assertThat(services(region))
                .contains("api-gateway", "secrets-management", "monitoring", "web-shop")
                .doesNotContain("checkout", "orders-api");
        assertThat(region.stores())
                .isNotEmpty()
                .allSatisfy(
                        store -> assertThat(store.role()).isIn(StoreRole.REPLICA, StoreRole.CACHE));
        assertThat(region.stores())
                .filteredOn(store -> store.role() == StoreRole.REPLICA)
                .extracting(store -> store.source())
                .containsOnly(VIRGINIA);
    }

    @Test
    void aLightweightCopyHoldsNoStoreThatIsWritten() {
        assertThat(copied(RegionType.LIGHTWEIGHT).stores())
                .extracting(store -> store.role())
                .doesNotContain(StoreRole.PRIMARY, StoreRole.MULTI_WRITER, StoreRole.BACKUP);
    }

    @Test
    void aFullCopyRunsEverythingAndWritesNothingTwice() {
        Region region = copied(RegionType.FULL);

        assertThat(services(region)).isEqualTo(services(PLAN.region(VIRGINIA).orElseThrow()));
        assertThat(region.stores())
                .extracting(store -> store.role())
                .doesNotContain(StoreRole.PRIMARY);
    }

    @Test
    void whatWasSizedOrPaidForTheOtherRegionIsNotCopied() {
        Region region = copied(RegionType.FULL);

        assertThat(region.sections())
                .contains("networking", "services", "data", "compliance")
                .doesNotContain("capacity", "cost", "phases", "ramp", "routing");
        assertThat(region.networking().subnets()).isEmpty();
        assertThat(region.networking().vpcCidr()).isNotNull();
        assertThat(PLAN.regions())
                .noneMatch(
                        other ->
                                other.blocks().stream()
                                        .anyMatch(
                                                block ->
                                                        block.overlaps(
                                                                Objects.requireNonNull(
                                                                        region.networking()
                                                                                .vpcCidr()))));
    }

    @Test
    void bothEndsDeclareTheLinksThatStay() {
        Workspace after =
                CopyRegionAs.in(PLAN, VIRGINIA, FRANKFURT, RegionType.READ_ONLY).applyTo(TEXTS);
        Plan plan = PlanReader.read(after).plan();

        assertThat(plan.region(FRANKFURT).orElseThrow().networking().connectivity())
                .extracting(link -> link.target())
                .contains("us-east-1")
                .doesNotContain("sa-east-1", "us-west-2");
        assertThat(plan.region(VIRGINIA).orElseThrow().networking().connectivity())
                .extracting(link -> link.target())
                .contains("eu-central-1");
    }

    @Test
    void whoeverIsAskedForTheTypeIsToldWhatIsLeftOut() {
        Region virginia = PLAN.region(VIRGINIA).orElseThrow();

        assertThat(CopyRegionAs.servicesLeftOut(PLAN, virginia, RegionType.READ_ONLY))
                .contains("checkout")
                .doesNotContain("web-shop");
        assertThat(CopyRegionAs.servicesLeftOut(PLAN, virginia, RegionType.FULL)).isEmpty();
        assertThat(CopyRegionAs.storesLeftOut(PLAN, virginia, RegionType.LIGHTWEIGHT))
                .contains("orders");
    }

    @Test
    void aTakenNameIsRefused() {
        assertThatThrownBy(
                        () ->
                                CopyRegionAs.in(
                                                PLAN,
                                                VIRGINIA,
                                                new RegionId("sa-east-1"),
                                                RegionType.FULL)
                                        .applyTo(TEXTS))
                .hasMessage("There is a region sa-east-1 already.");
    }
}
