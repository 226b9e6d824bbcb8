package org.planisphere.simulation.scenario;

import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Store;

/// How far the busiest moment of a day stands above its mean, as the simulation draws the day.
public final class DailyPeak {
    private DailyPeak() {}

    /// The peak of the writes of a store over their daily mean, >= 1; 1 where the plan names nobody
    /// whose day they follow.
    public static double ofWrites(Plan plan, Region writer, Store store) {
        long writers =
                plan.regions().stream()
                        .filter(it -> it.store(store.name()).filter(Store::writable).isPresent())
                        .count();
        return new DailyLoad(plan, writer, writers <= 1).peak();
    }

    /// The peak of what the users of a region cause, over its daily mean, >= 1.
    public static double ofUsers(Plan plan, Region region) {
        return new DailyLoad(plan, region, false).peak();
    }
}
