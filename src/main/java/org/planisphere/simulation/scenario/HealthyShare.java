package org.planisphere.simulation.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;

/// The share of green checkers that keeps a region in service, 0..1: what the health check's quorum
/// leaves, or else what its provider says.
///
/// @param limit of the provider; null where the plan says it
public record HealthyShare(double share, @Nullable Limit limit) {
    public static Optional<HealthyShare> of(Facts facts, Region region, HealthCheck check) {
        if (check.quorum() != null) {
            return Optional.of(new HealthyShare(1 - check.quorum(), null));
        }
        return facts.limits()
                .find(region.provider(), "route53.healthy.percent")
                .map(limit -> new HealthyShare(limit.value() / 100, limit));
    }
}
