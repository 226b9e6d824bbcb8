package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How names are found inside a region.
public record PrivateDns(List<String> privateZones, @Nullable String resolver) {
    public PrivateDns {
        privateZones = List.copyOf(privateZones);
    }
}
