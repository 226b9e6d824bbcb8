package org.planisphere.artifact.binding;

import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.Delivery;
import org.planisphere.model.DeliveryStrategy;
import org.planisphere.model.EnvironmentCopy;
import org.planisphere.model.SharedDependency;
import org.planisphere.model.SharedKind;

/// Builds how changes reach a region.
final class DeliveryBinder {
    private DeliveryBinder() {}

    static Delivery bind(Fields delivery) {
        return new Delivery(
                delivery.text("iac"),
                delivery.text("role"),
                delivery.fields("state").map(state -> state.text("backend")).orElse(null),
                delivery.fields("state").map(state -> Parts.regionId(state, "region")).orElse(null),
                delivery.text("gitops"),
                delivery.word("strategy", DeliveryStrategy.class),
                delivery.text("rollback"),
                delivery.span("lead_time"),
                Parts.each(delivery, "environments", DeliveryBinder::environment),
                Parts.each(delivery, "dependencies", DeliveryBinder::dependency));
    }

    private static @Nullable EnvironmentCopy environment(Fields copy) {
        String name = copy.text("name");
        return name == null
                ? null
                : new EnvironmentCopy(
                        name,
                        copy.number("scale"),
                        copy.text("expires"),
                        copy.text("schedule"),
                        copy.text("owner"),
                        copy.text("last_used"),
                        copy.place());
    }

    private static @Nullable SharedDependency dependency(Fields shared) {
        SharedKind kind = shared.word("kind", SharedKind.class);
        return kind == null
                ? null
                : new SharedDependency(kind, Parts.regionId(shared, "region"), shared.place());
    }
}
