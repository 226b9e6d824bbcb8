package org.planisphere.model;

import java.util.List;

/// A place outside the plan's regions that is connected to it, such as an office.
public record Site(String name, List<Cidr> cidrs) {
    public Site {
        cidrs = List.copyOf(cidrs);
    }
}
