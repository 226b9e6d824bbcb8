package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Require;

/// What applies writes at a replica: they start in the order they arrive and become visible in that
/// order.
///
/// @param workers       writes that can be in work at the same time, 1..1024
/// @param serviceMillis time one worker needs for a write
public record ApplierSpec(int workers, Distribution serviceMillis) {
    public ApplierSpec {
        Require.within("workers", workers, 1, 1024);
    }

    /// An applier that takes no time.
    public static ApplierSpec none() {
        return new ApplierSpec(1, new Constant(0));
    }
}
