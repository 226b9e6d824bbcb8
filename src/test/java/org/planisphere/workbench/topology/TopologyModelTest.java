package org.planisphere.workbench.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.TopologySelection;

class TopologyModelTest {
    private static final GeoPoint NEAR_DUBLIN = new GeoPoint(53, -7);
    private static final RegionId DUBLIN = new RegionId("eu-west-1");

    private final RecordedActions actions = new RecordedActions();
    private final TopologyModel model = new TopologyModel(SceneSketch.FACTS.regions(), actions);

    @Test
    void theNearestRegionIsOneThatThePlanDoesNotHave() {
        assertThat(model.nearest(NEAR_DUBLIN)).map(CatalogRegion::id).contains(DUBLIN);

        model.show(SceneSketch.storefront());

        assertThat(model.nearest(NEAR_DUBLIN))
                .map(CatalogRegion::id)
                .contains(new RegionId("eu-west-2"));
    }

    @Test
    void aGovernmentRegionIsNeverTheNearest() {
        GeoPoint beijing = new GeoPoint(39.9, 116.4);

        assertThat(model.nearest(beijing)).map(CatalogRegion::restricted).contains(false);
        assertThat(model.offered()).as("the list offers them").anyMatch(CatalogRegion::restricted);
    }

    @Test
    void theProviderIsChosen() {
        model.providerProperty().set(Provider.AZURE);

        assertThat(model.nearest(NEAR_DUBLIN))
                .map(CatalogRegion::provider)
                .contains(Provider.AZURE);
    }

    @Test
    void whatIsGoneFromTheSceneIsNoLongerSelected() {
        model.show(SceneSketch.storefront());
        List<LinkId> links = new ArrayList<>();
        links.add(model.scene().links().getFirst().id());
        model.select(new TopologySelection(Set.of(DUBLIN), Set.copyOf(links)));

        model.show(new TopologyScene(model.scene().regions(), List.of()));

        assertThat(model.selection()).isEqualTo(TopologySelection.of(DUBLIN));
    }
}
