package org.planisphere.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.StoreRole;

class RegionAsTypeTest {
    @ParameterizedTest
    @ValueSource(strings = {"storefront", "three-clouds", "mvp"})
    void fullCostsMoreThanLightweightAndLightweightMoreThanReadOnly(String sample) {
        for (RegionSheet region : CostFixture.cost(CostFixture.sample(sample)).regions()) {
            assertThat(
                            List.of(
                                    expected(region, RegionType.READ_ONLY),
                                    expected(region, RegionType.LIGHTWEIGHT),
                                    expected(region, RegionType.FULL)))
                    .as("%s of %s", region.region(), sample)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(monthly -> monthly > 0);
        }
    }

    @Test
    void asItsOwnTypeARegionCostsWhatItCosts() {
        for (RegionSheet region : CostFixture.cost(CostFixture.sample("storefront")).regions()) {
            assertThat(region.as(region.type()).lines()).isEqualTo(region.lines());
        }
    }

    @Test
    void aReadOnlyRegionReadsACopyAndRunsNoServiceOfFullRegions() {
        Region region = as("us-east-1", RegionType.READ_ONLY);

        assertThat(names(region))
                .contains("api-gateway", "web-shop", "catalog-api", "order-status")
                .doesNotContain("checkout", "orders-api", "batch-processing", "cart");
        assertThat(region.stores())
                .extracting(Store::role)
                .containsOnly(StoreRole.REPLICA, StoreRole.CACHE);
    }

    @Test
    void aFullRegionRunsEveryServiceAndHoldsEveryStoreThatMayLiveThere() {
        Region region = as("sa-east-1", RegionType.FULL);

        assertThat(names(region))
                .contains("checkout", "orders-api", "cart", "logging", "service-discovery")
                .doesNotContain("batch-processing");
        assertThat(region.stores())
                .extracting(store -> store.name().value())
                .contains("orders", "product-media", "catalog-cache")
                .as("data of American and European customers stays at home")
                .doesNotContain("customers", "customers-eu");
        assertThat(region.details().zones()).isEqualTo(3);
    }

    @Test
    void aLightweightRegionKeepsCachesAndWhatLivesNowhereElse() {
        Region region = as("us-east-1", RegionType.LIGHTWEIGHT);

        assertThat(names(region)).contains("batch-processing", "cart").doesNotContain("checkout");
        assertThat(region.stores())
                .extracting(store -> store.name().value())
                .containsExactly("catalog-cache");
    }

    @Test
    void copiesOfDataCostTheirWayThere() {
        RegionSheet saoPaulo =
                CostFixture.cost(CostFixture.sample("storefront"))
                        .region(new RegionId("sa-east-1"))
                        .orElseThrow();

        assertThat(saoPaulo.as(RegionType.READ_ONLY).replicationTransfer().expected()).isPositive();
        assertThat(saoPaulo.monthly())
                .as("billed on the link, not in the region")
                .isEqualTo(saoPaulo.as(RegionType.READ_ONLY).monthly());
    }

    private static double expected(RegionSheet region, RegionType type) {
        return region.as(type).monthly().expected().doubleValue();
    }

    private static Region as(String id, RegionType type) {
        var plan = CostFixture.sample("storefront");
        return new RegionAsType(plan, CostFixture.FACTS, CostFixture.BOOK.sizing())
                .of(plan.region(id).orElseThrow(), type);
    }

    private static List<String> names(Region region) {
        return region.services().deploy().stream()
                .map(ServiceDeployment::name)
                .map(Object::toString)
                .toList();
    }
}
