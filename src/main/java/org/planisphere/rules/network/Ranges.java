package org.planisphere.rules.network;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Cidr;

/// Address ranges that standards and providers give a meaning of their own.
final class Ranges {
    private Ranges() {}

    /// RFC 1918 (1996), section 3.
    static final List<Cidr> PRIVATE =
            List.of(Cidr.of("10.0.0.0/8"), Cidr.of("172.16.0.0/12"), Cidr.of("192.168.0.0/16"));

    /// RFC 6598 (2012), section 7.
    static final Cidr SHARED = Cidr.of("100.64.0.0/10");

    /// RFC 2544 (1999), appendix C.2.2: benchmarks only, so never routed in public.
    static final Cidr BENCHMARKS = Cidr.of("198.18.0.0/15");

    /// RFC 3927 (2005), section 2.1.
    static final Cidr LINK_LOCAL = Cidr.of("169.254.0.0/16");

    /// The bridge of container engines, and some AWS services (VPC User Guide, VPC CIDR blocks,
    /// 2023).
    static final Cidr CONTAINER_BRIDGE = Cidr.of("172.17.0.0/16");

    /// The private range that a block lies in.
    static Optional<Cidr> family(Cidr block) {
        return PRIVATE.stream().filter(range -> range.contains(block)).findFirst();
    }

    static boolean isPublic(Cidr block) {
        return family(block).isEmpty()
                && !SHARED.contains(block)
                && !BENCHMARKS.contains(block)
                && !LINK_LOCAL.contains(block);
    }
}
