package org.planisphere.workbench.addresses;

import org.planisphere.model.Cidr;
import org.planisphere.model.RegionId;

/// What the address plan asks for.
public interface AddressActions {
    /// A region was chosen in the picture.
    void selected(RegionId region);

    /// Puts a block on the clipboard.
    void copy(Cidr block);

    /// Gives a block to a region, its subnets and the routes to it with it.
    void use(RegionId region, Cidr block);
}
