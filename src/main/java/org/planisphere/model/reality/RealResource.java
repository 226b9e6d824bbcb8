package org.planisphere.model.reality;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;

/// One thing that exists.
///
/// @param region null where the file does not tell
/// @param address what the file calls it, such as `module.west.aws_vpc.main`
/// @param name what people call it; the address where it has no name
/// @param facts what is known of it, by the names of [Fact]
public record RealResource(
        ResourceKind kind,
        @Nullable RegionId region,
        String address,
        String name,
        Map<Fact, String> facts) {
    public RealResource {
        facts = Map.copyOf(facts);
    }

    /// What can be known of a resource.
    public enum Fact {
        ID,
        /// The network that it belongs to, by id or name.
        NETWORK,
        CIDR,
        ZONE,
        /// Region at the other end of a link.
        TARGET,
        /// The network at the other end of a link, by id.
        PEER,
        ENGINE,
        VERSION,
        COUNT,
        ENCRYPTED
    }

    public Optional<String> fact(Fact which) {
        return Optional.ofNullable(facts.get(which));
    }

    /// The same thing in a region.
    public RealResource in(RegionId known) {
        return new RealResource(kind, known, address, name, facts);
    }
}
