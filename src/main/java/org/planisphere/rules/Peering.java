package org.planisphere.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;

/// The quick fix that connects two regions directly, declared on both sides.
public final class Peering {
    private Peering() {}

    /// A peering, or a VPN between two providers.
    public static Fix between(Region one, Region other) {
        boolean sameProvider = one.provider() == other.provider();
        ConnectionType type = sameProvider ? ConnectionType.PEERING : ConnectionType.VPN;
        return new Fix(
                "Add a %s between %s and %s".formatted(type, one.id(), other.id()),
                List.of(entry(one, type, other), entry(other, type, one)));
    }

    private static TextChange entry(Region from, ConnectionType type, Region to) {
        boolean named = type == ConnectionType.PEERING && from.provider() == Provider.AWS;
        @Nullable Boolean resolution = named ? Boolean.TRUE : null;
        return new Append(
                from.at("/networking/connectivity"),
                new YamlText.Mapping()
                        .text("type", type)
                        .text("target", to.id())
                        .raw("dns_resolution", resolution)
                        .toString());
    }
}
