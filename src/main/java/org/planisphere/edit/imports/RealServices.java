package org.planisphere.edit.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;

/// The services of a region as they exist.
///
/// @param place where a word stands in the file
record RealServices(
        DraftRegion region, List<RealResource> there, UnaryOperator<String> place, Notes notes) {
    private static final String ORCHESTRATION = "container-orchestration";

    void fill() {
        int instances = 0;
        for (RealResource resource : there) {
            switch (resource.kind()) {
                case SERVICE -> service(resource);
                case CLUSTER -> cluster(resource);
                case INSTANCE -> instances++;
                default -> {
                    // Networks and stores are read by others.
                }
            }
        }
        if (instances > 0) {
            notes.notUnderstood(
                    place.apply(region.id.value()),
                    instances,
                    "instance of %s: the file does not tell which service runs there"
                            .formatted(region.id));
        }
    }

    private void service(RealResource resource) {
        String name = PlannedName.of(region.id, resource);
        Optional<Integer> count =
                resource.fact(Fact.COUNT)
                        .filter(it -> it.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf);
        if (region.services.containsKey(name)) {
            notes.notUnderstood(
                    place.apply(resource.name()),
                    1,
                    "service %s: %s has a service %s already"
                            .formatted(Quoted.of(resource.name()), region.id, name));
        } else {
            region.services.put(name, count);
        }
    }

    private void cluster(RealResource cluster) {
        region.services.putIfAbsent(ORCHESTRATION, Optional.empty());
        notes.assumed(
                place.apply(cluster.name()),
                "cluster %s is the %s of %s"
                        .formatted(Quoted.of(cluster.name()), ORCHESTRATION, region.id));
    }
}
