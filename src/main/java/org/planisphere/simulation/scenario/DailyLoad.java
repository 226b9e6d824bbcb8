package org.planisphere.simulation.scenario;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.Region;
import org.planisphere.simulation.core.stream.RateCurve;

/// How the writes of a region rise and fall over the day, by the local time of the users behind
/// them.
final class DailyLoad {
    /// Local hour at which a population is busiest. An assumption of ours: evening in a consumer
    /// shop.
    static final int BUSIEST_HOUR = 20;

    /// How far a population's load swings around its mean. An assumption of ours: the quietest hour
    /// has a quarter of the load of the busiest.
    static final double AMPLITUDE = 0.6;

    /// Offsets of zones are those of this day, so that a result does not depend on the day it is
    /// made.
    private static final Instant REFERENCE_DAY = Instant.parse("2026-01-15T12:00:00Z");

    private static final long MINUTE = 60_000_000_000L;
    private static final long KNOT = 5 * MINUTE;
    private static final double HOUR = 60.0 * MINUTE;
    private static final double HOURS_PER_DAY = 24;
    private static final double DEGREES_PER_HOUR = 15;

    private record Wave(double weight, double offsetHours) {}

    private final List<Wave> waves = new ArrayList<>();
    private double weights;

    /// The load of a writer: all populations if it is the only one, else those it serves.
    DailyLoad(Plan plan, Region writer, boolean onlyWriter) {
        for (Population population : plan.populations()) {
            double share = onlyWriter ? 1 : share(writer, population.name());
            double weight = share * population.peakRps();
            if (weight > 0) {
                waves.add(new Wave(weight, offsetHours(population)));
                weights += weight;
            }
        }
    }

    /// Whether the plan names anybody whose day the writes follow.
    boolean isKnown() {
        return weights > 0;
    }

    /// The rate with a given daily mean over a scenario; while the writer is disturbed, only its
    /// share.
    RateCurve curve(double meanPerSecond, List<Disturbances.Stretch> ofWriter, long endNanos) {
        TreeSet<Long> breaks = new TreeSet<>();
        for (long at = 0; at < endNanos; at += KNOT) {
            breaks.add(at);
        }
        ofWriter.forEach(stretch -> breaks.add(stretch.fromNanos()));
        ofWriter.forEach(stretch -> breaks.add(stretch.toNanos()));
        breaks.removeIf(at -> at >= endNanos);
        List<RateCurve.Piece> pieces = new ArrayList<>();
        for (long from : breaks) {
            Long next = breaks.higher(from);
            long to = next == null ? endNanos : next;
            double share = share(ofWriter, from);
            pieces.add(
                    new RateCurve.Piece(
                            from,
                            meanPerSecond * share * shape(from),
                            meanPerSecond * share * shape(to)));
        }
        return RateCurve.pieces(pieces, endNanos);
    }

    /// Load at a time as a multiple of its daily mean.
    double shape(long nanos) {
        if (!isKnown()) {
            return 1;
        }
        double sum = 0;
        for (Wave wave : waves) {
            double localHour = nanos / HOUR + wave.offsetHours();
            double angle = 2 * StrictMath.PI * (localHour - BUSIEST_HOUR) / HOURS_PER_DAY;
            sum += wave.weight() * (1 + AMPLITUDE * StrictMath.cos(angle));
        }
        return sum / weights;
    }

    /// Requests of those users at a time, each population at its peak in its busiest hour; 0 where
    /// nobody is known.
    double requestsPerSecond(long nanos) {
        return weights * shape(nanos) / (1 + AMPLITUDE);
    }

    /// The largest load of a day as a multiple of its mean.
    double peak() {
        double most = 1;
        for (long at = 0; at < HOURS_PER_DAY * HOUR; at += KNOT) {
            most = Math.max(most, shape(at));
        }
        return most;
    }

    private static double share(List<Disturbances.Stretch> stretches, long at) {
        return stretches.stream()
                .filter(stretch -> stretch.fromNanos() <= at && at < stretch.toNanos())
                .mapToDouble(Disturbances.Stretch::capacityShare)
                .reduce(1, (a, b) -> a * b);
    }

    private static double share(Region region, String population) {
        for (PopulationShare served : region.routing().populations()) {
            if (served.name().equals(population)) {
                Double share = served.share();
                return share == null ? 1 : share;
            }
        }
        return 0;
    }

    private static double offsetHours(Population population) {
        if (population.timezone() != null) {
            try {
                return ZoneId.of(population.timezone())
                                .getRules()
                                .getOffset(REFERENCE_DAY)
                                .getTotalSeconds()
                        / 3600.0;
            } catch (DateTimeException unknownZone) {
                return byLongitude(population);
            }
        }
        return byLongitude(population);
    }

    private static double byLongitude(Population population) {
        return population.location() == null
                ? 0
                : population.location().longitude() / DEGREES_PER_HOUR;
    }
}
