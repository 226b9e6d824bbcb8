package org.planisphere.model;

import java.util.List;
import java.util.Optional;

/// How a region is built and how traffic reaches it.
///
/// @param phases those that are written, in the order of the four
/// @param ramp steps in the order of the file
/// @param spec `sha256:` and 64 digits over everything the artifact says of the region to be built;
///     how far it has come is no part of it
public record RegionRollout(List<Phase> phases, List<RampStep> ramp, SpecDigest spec) {
    public RegionRollout {
        phases = List.copyOf(phases);
        ramp = List.copyOf(ramp);
    }

    public static final RegionRollout NONE =
            new RegionRollout(List.of(), List.of(), SpecDigest.NONE);

    public String specHash() {
        return spec.text();
    }

    public Optional<Phase> phase(PhaseName name) {
        return phases.stream().filter(phase -> phase.name() == name).findFirst();
    }
}
