package org.planisphere.artifact.binding;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.Commitment;
import org.planisphere.model.CommitmentKind;
import org.planisphere.model.ServiceCall;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceExclusion;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.Services;
import org.planisphere.model.SessionState;
import org.planisphere.model.Utilization;

/// Builds what runs in a region and what is left out.
final class ServicesBinder {
    private ServicesBinder() {}

    static Services bind(Fields services, Comments comments) {
        return new Services(
                Parts.each(services, "deploy", ServicesBinder::deployment),
                Parts.each(services, "exclude", item -> exclusion(item, comments)));
    }

    private static @Nullable ServiceDeployment deployment(Fields service) {
        ServiceId name = Parts.serviceId(service, "name");
        return name == null
                ? null
                : new ServiceDeployment(
                        name,
                        service.word("mode", ServiceMode.class),
                        service.text("version"),
                        service.whole("replicas"),
                        service.text("size"),
                        Parts.serviceIds(service, "depends_on"),
                        Parts.each(service, "calls", ServicesBinder::call),
                        service.truth("stateful"),
                        service.word("session_state", SessionState.class),
                        service.text("owner"),
                        service.whole("shed_order"),
                        service.texts("consumes"),
                        service.text("idempotency"),
                        service.fields("tags").map(RegionBinder::tags).orElse(Map.of()),
                        service.fields("utilization").map(ServicesBinder::utilization).orElse(null),
                        service.fields("commitment")
                                .flatMap(it -> Optional.ofNullable(commitment(it)))
                                .orElse(null),
                        service.place());
    }

    private static @Nullable ServiceCall call(Fields call) {
        ServiceId service = Parts.serviceId(call, "service");
        return service == null
                ? null
                : new ServiceCall(service, Parts.regionId(call, "region"), call.number("rps"));
    }

    private static Utilization utilization(Fields utilization) {
        return new Utilization(
                utilization.number("cpu_p95"),
                utilization.number("memory_p95"),
                utilization.span("window"));
    }

    private static @Nullable Commitment commitment(Fields commitment) {
        CommitmentKind kind = commitment.word("kind", CommitmentKind.class);
        return kind == null
                ? null
                : new Commitment(
                        kind, commitment.whole("term_years"), commitment.number("coverage"));
    }

    private static @Nullable ServiceExclusion exclusion(Fields service, Comments comments) {
        ServiceId name = Parts.serviceId(service, "name");
        return name == null
                ? null
                : new ServiceExclusion(
                        name,
                        service.text("reason"),
                        service.text("until"),
                        comments.behind(service.place()).orElse(null),
                        service.place());
    }
}
