package org.planisphere.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.EnvironmentCopy;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// The copies of the workload beside production, with the places that a rule speaks about.
public record Copies(Region region, EnvironmentCopy copy) {
    public static Stream<Copies> in(Plan plan) {
        return plan.regions().stream().flatMap(Copies::of);
    }

    private static Stream<Copies> of(Region region) {
        return region.copies().stream().map(copy -> new Copies(region, copy));
    }

    /// The list item that describes the copy, or the one that only names it.
    public Place place() {
        Place described = copy.place();
        return described == null
                ? region.at("/region/environments").child(named().orElse(0))
                : described;
    }

    /// Where the name stands under `region.environments`.
    public Optional<Integer> named() {
        int at = region.details().environments().indexOf(copy.name());
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    public String name() {
        return "%s of %s".formatted(copy.name(), region.id());
    }
}
