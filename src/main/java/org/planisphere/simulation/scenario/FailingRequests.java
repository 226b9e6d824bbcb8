package org.planisphere.simulation.scenario;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Capacity;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// What users ask of a half-broken region at any time, and how much of it fails.
final class FailingRequests {
    private final Region region;
    private final Disturbances.Stretch stretch;
    private final DailyLoad users;
    private final double peakOfUsers;

    FailingRequests(Plan plan, Region region, Disturbances.Stretch stretch) {
        this.region = region;
        this.stretch = stretch;
        this.users = new DailyLoad(plan, region, false);
        this.peakOfUsers = users.peak();
    }

    /// Requests per second: the region's busiest hour, or else that of the users whom it serves, by
    /// the time of their day; null where neither is known.
    @Nullable Double perSecond(long nanos) {
        Double peak = region.capacity().peakRps();
        if (peak != null) {
            return users.isKnown() ? peak * users.shape(nanos) / peakOfUsers : peak;
        }
        return users.isKnown() ? Double.valueOf(users.requestsPerSecond(nanos)) : null;
    }

    /// Share of them that fails, 0..1: as the scenario says, or else what is above the capacity
    /// that is left.
    double ratio(long nanos) {
        if (stretch.errorRatio() != null) {
            return stretch.errorRatio();
        }
        Capacity capacity = region.capacity();
        Double asked = perSecond(nanos);
        if (asked == null || capacity.capacityRps() == null || asked == 0) {
            return 1 - stretch.capacityShare();
        }
        return Math.max(0, 1 - stretch.capacityShare() * capacity.capacityRps() / asked);
    }
}
