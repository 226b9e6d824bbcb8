package org.planisphere.model.topology;

import java.util.List;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.RegionId;

/// What would let traffic through.
public sealed interface Cure {
    /// A link of their own.
    record Join(RegionId one, RegionId other) implements Cure {}

    /// Static routes that connections lack, all of them, there and back.
    record AddRoutes(List<Lack> lacks) implements Cure {
        public AddRoutes {
            lacks = List.copyOf(lacks);
        }
    }

    /// Blocks that a connection has no static route to.
    record Lack(Connection connection, List<Cidr> blocks) {
        public Lack {
            blocks = List.copyOf(blocks);
        }
    }

    /// Nothing that could be added; somebody has to decide.
    record Decide() implements Cure {}
}
