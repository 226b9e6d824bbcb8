package org.planisphere.model.addresses;

import java.util.List;
import org.planisphere.model.Cidr;

/// A range of IPv4 addresses and the blocks in it.
///
/// @param planned whether the plan names it as a supernet
/// @param taken the blocks in it, by first address, larger ones first
/// @param free how many of its addresses nobody has
public record Space(Cidr cidr, boolean planned, List<Taken> taken, long free) {
    public Space {
        taken = List.copyOf(taken);
    }

    /// How many addresses it has.
    public long size() {
        return cidr.size().longValueExact();
    }
}
