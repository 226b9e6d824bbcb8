package org.planisphere.workbench.drift;

import org.planisphere.model.RegionId;
import org.planisphere.model.drift.ComparedPair;

/// Two regions that are compared, the one that sets the example first.
public record PairKey(RegionId left, RegionId right) {
    static PairKey of(ComparedPair pair) {
        return new PairKey(pair.left().id(), pair.right().id());
    }

    /// As part of the id of a control.
    String id() {
        return "%s-%s".formatted(left, right).replaceAll("[^A-Za-z0-9-]+", "-");
    }

    @Override
    public String toString() {
        return "%s and %s".formatted(left, right);
    }
}
