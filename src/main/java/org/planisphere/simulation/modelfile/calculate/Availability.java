package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Availability of a system from that of its parts.
public record Availability(Structure structure) implements Calculation {
    private static final double MINUTES_PER_YEAR = 365 * 24 * 60;

    /// How parts make up the system.
    public sealed interface Structure {
        /// Share of time in which the system does not work, 0..1.
        double unavailability();
    }

    /// All parts are needed.
    public record Serial(List<Double> parts) implements Structure {
        public Serial {
            parts = shares("serial", parts);
        }

        @Override
        public double unavailability() {
            return 1 - parts.stream().reduce(1.0, (a, b) -> a * b);
        }
    }

    /// One part is enough; they fail independently.
    public record Parallel(List<Double> parts) implements Structure {
        public Parallel {
            parts = shares("parallel", parts);
        }

        @Override
        public double unavailability() {
            return parts.stream().reduce(1.0, (down, part) -> down * (1 - part));
        }
    }

    /// k of n equal and independent parts are enough.
    public record KOfN(int k, int n, double a) implements Structure {
        public KOfN {
            Require.within("n", n, 1, 1000);
            Require.within("k", k, 1, n);
            Require.within("a", a, 0, 1);
        }

        @Override
        public double unavailability() {
            double down = 0;
            double choose = 1;
            for (int up = 0; up < k; up++) {
                down += choose * StrictMath.pow(a, up) * StrictMath.pow(1 - a, n - up);
                choose = choose * (n - up) / (up + 1);
            }
            return down;
        }
    }

    /// n equal parts of which one is enough; a share beta of their failures hits all at once.
    public record CommonCause(double u, double beta, int n) implements Structure {
        public CommonCause {
            Require.within("u", u, 0, 1);
            Require.within("beta", beta, 0, 1);
            Require.within("n", n, 1, 1000);
        }

        @Override
        public double unavailability() {
            return beta * u + StrictMath.pow((1 - beta) * u, n);
        }
    }

    /// Failures that a failover ends, or, where it fails, the repair.
    public record Failover(
            double eventsPerYear, double success, double failoverMin, double repairMin)
            implements Structure {
        public Failover {
            Require.notNegative("events_per_year", eventsPerYear);
            Require.within("success", success, 0, 1);
            Require.notNegative("failover_min", failoverMin);
            Require.notNegative("repair_min", repairMin);
        }

        @Override
        public double unavailability() {
            double minutes = eventsPerYear * (success * failoverMin + (1 - success) * repairMin);
            return Math.min(1, minutes / MINUTES_PER_YEAR);
        }
    }

    @Override
    public String what() {
        return "availability";
    }

    @Override
    public List<Value> values() {
        double down = structure.unavailability();
        return List.of(
                Value.of("availability", 1 - down),
                Value.of("minutes_per_year", down * MINUTES_PER_YEAR));
    }

    private static List<Double> shares(String name, List<Double> parts) {
        return Require.each(
                name, parts, 1, 1000, (part, share) -> Require.within(part, share, 0, 1));
    }
}
