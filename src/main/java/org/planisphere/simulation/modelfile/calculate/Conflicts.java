package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Writes of two regions to one key before either sees the other's.
///
/// @param writersPerS writes per second of each region
/// @param oneWayMs    time until a write is visible elsewhere: one for all, or there and back for
///     two writers
public record Conflicts(
        List<Double> writersPerS, List<Double> oneWayMs, long keys, Popularity popularity)
        implements Calculation {
    private static final double MILLIS = 1000;
    private static final double SECONDS_PER_DAY = 86_400;

    public Conflicts {
        writersPerS = Require.each("writers_per_s", writersPerS, 2, 1000, Require::notNegative);
        int ways = writersPerS.size() == 2 ? 2 : 1;
        oneWayMs = Require.each("one_way_ms", oneWayMs, 1, ways, Require::notNegative);
        Require.within("keys", (double) keys, 1, 1e9);
    }

    @Override
    public String what() {
        return "conflicts";
    }

    /// Probability that a write of one of the regions, counted from 0, meets another's: one is made
    /// to the same key within the time in which neither is visible to the other.
    public double shareOfWrites(int writer) {
        double others = writersPerS.stream().mapToDouble(Double::doubleValue).sum();
        double elsewhere = others - writersPerS.get(writer);
        return -StrictMath.expm1(-elsewhere * bothWaysS() * popularity.sameKey(keys));
    }

    @Override
    public List<Value> values() {
        double products = 0;
        for (int i = 0; i < writersPerS.size(); i++) {
            for (int j = i + 1; j < writersPerS.size(); j++) {
                products += writersPerS.get(i) * writersPerS.get(j);
            }
        }
        double perSecond = products * bothWaysS() * popularity.sameKey(keys);
        return List.of(
                Value.of("pairs_per_s", perSecond),
                Value.of("pairs_per_day", perSecond * SECONDS_PER_DAY));
    }

    private double bothWaysS() {
        return (oneWayMs.getFirst() + oneWayMs.getLast()) / MILLIS;
    }
}
