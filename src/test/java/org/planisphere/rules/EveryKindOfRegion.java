package org.planisphere.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.PlanReader;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// The regions of all fixtures in one list, one of each name, so that each rule meets what it
/// speaks about and regions of every other kind beside.
final class EveryKindOfRegion {
    static final List<Plan> PLANS =
            RuleFixture.all().stream()
                    .map(fixture -> PlanReader.read(fixture.workspace()).plan())
                    .toList();

    static final List<Region> REGIONS = regions();

    private EveryKindOfRegion() {}

    private static List<Region> regions() {
        Map<RegionId, Region> regions = new LinkedHashMap<>();
        for (Plan plan : PLANS) {
            for (Region region : plan.regions()) {
                RegionId other = new RegionId(region.id() + "-" + regions.size());
                RegionId id = regions.containsKey(region.id()) ? other : region.id();
                regions.put(id, with(region, "id", id));
            }
        }
        return List.copyOf(regions.values());
    }

    /// A record with another value for one of its components.
    static <R extends Record> R with(R whole, String component, @Nullable Object value) {
        try {
            RecordComponent[] components = whole.getClass().getRecordComponents();
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] =
                        components[i].getName().equals(component)
                                ? value
                                : components[i].getAccessor().invoke(whole);
            }
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked") // the constructor of the class of the record
            R other = (R) whole.getClass().getDeclaredConstructor(types).newInstance(values);
            return other;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component, e);
        }
    }
}
