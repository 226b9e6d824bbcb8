package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What law and policy ask of a region.
///
/// @param dataResidency country codes or residency groups inside which data must stay; empty
///     where nothing is written
public record Compliance(
        List<String> dataResidency,
        @Nullable Requirement encryptionAtRest,
        @Nullable Requirement encryptionInTransit,
        @Nullable Requirement auditLogging,
        List<String> frameworks,
        List<Waiver> waivers) {
    public Compliance {
        dataResidency = List.copyOf(dataResidency);
        frameworks = List.copyOf(frameworks);
        waivers = List.copyOf(waivers);
    }

    public static final Compliance NONE =
            new Compliance(List.of(), null, null, null, List.of(), List.of());
}
