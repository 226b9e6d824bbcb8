package org.planisphere.simulation.scenario;

import java.util.List;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.WriteSource;

/// One writer of one store and the copies it feeds with the same writes.
///
/// @param meanPerSecond mean rate of writes over a day
/// @param curve         the rate of units per second as the scenario goes on
/// @param writesPerUnit writes that the simulation carries as one, 1 unless the volume is huge
record WriterGroup(
        StoreId store,
        RegionId writer,
        double meanPerSecond,
        double bytesPerWrite,
        RateCurve curve,
        int writesPerUnit,
        List<Copy> copies) {
    WriterGroup {
        copies = List.copyOf(copies);
    }

    FanOut fanOut() {
        WriteSource source =
                new WriteSource(
                        curve,
                        WriteSource.Spacing.POISSON,
                        1,
                        new Constant(bytesPerWrite * writesPerUnit));
        return new FanOut(source, copies.stream().map(Copy::replica).toList());
    }

    /// Name of the writer's own random streams.
    String streamName() {
        return "%s/%s".formatted(store, writer);
    }
}
