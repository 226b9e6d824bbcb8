package org.planisphere.simulation.core.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// How many writes per second are offered at each moment: straight pieces, once or repeated.
///
/// Pieces are straight so that the number of writes up to a time, and its inverse, have closed
/// forms; a random process is drawn by running one of rate 1 through the inverse.
public final class RateCurve {
    private static final double NANOS = 1e9;

    /// Pieces of a sine; the rate is off by at most 3e-7 of the mean.
    private static final int SINE_PIECES = 4096;

    /// A rate that holds from a time on.
    public record Step(long atNanos, double perSecond) {
        public Step {
            Require.notNegative("at", (double) atNanos);
            Require.notNegative("per_s", perSecond);
        }
    }

    private final double[] starts;
    private final double[] rates;
    private final double[] slopes;
    private final double[] counts;
    private final double period;
    private final double countPerPeriod;

    /// @param starts begin of each piece in ns, the first 0
    /// @param rates  rate at the begin of each piece, per ns
    /// @param slopes growth of the rate in each piece, per ns²
    /// @param period length after which all repeats, in ns; infinite if nothing does
    private RateCurve(double[] starts, double[] rates, double[] slopes, double period) {
        this.starts = starts;
        this.rates = rates;
        this.slopes = slopes;
        this.period = period;
        this.counts = new double[starts.length];
        for (int i = 1; i < starts.length; i++) {
            counts[i] = counts[i - 1] + pieceCount(i - 1, starts[i] - starts[i - 1]);
        }
        int last = starts.length - 1;
        this.countPerPeriod =
                Double.isInfinite(period)
                        ? Double.POSITIVE_INFINITY
                        : counts[last] + pieceCount(last, period - starts[last]);
    }

    /// The same rate always.
    public static RateCurve constant(double perSecond) {
        return steps(List.of(new Step(0, perSecond)));
    }

    /// Rates that hold from their times on; before the first time there are no writes.
    public static RateCurve steps(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must have at least one entry");
        }
        int lead = steps.getFirst().atNanos() > 0 ? 1 : 0;
        double[] starts = new double[steps.size() + lead];
        double[] rates = new double[starts.length];
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && steps.get(i).atNanos() <= steps.get(i - 1).atNanos()) {
                throw new IllegalArgumentException(
                        "entry %s of steps must be later than the one before".formatted(i + 1));
            }
            starts[i + lead] = steps.get(i).atNanos();
            rates[i + lead] = steps.get(i).perSecond() / NANOS;
        }
        return new RateCurve(starts, rates, new double[starts.length], Double.POSITIVE_INFINITY);
    }

    /// mean · (1 + amplitude · sin(2πt / period)).
    ///
    /// @param amplitude 0..1
    public static RateCurve sine(double meanPerSecond, double amplitude, long periodNanos) {
        Require.within("amplitude", amplitude, 0, 1);
        double[] perSecond = new double[SINE_PIECES];
        for (int i = 0; i < SINE_PIECES; i++) {
            double angle = 2 * StrictMath.PI * i / SINE_PIECES;
            perSecond[i] = Math.max(0, meanPerSecond * (1 + amplitude * StrictMath.sin(angle)));
        }
        return repeating(perSecond, periodNanos);
    }

    /// Straight lines through equally spaced values, the last joined to the first, repeated.
    public static RateCurve repeating(double[] perSecond, long periodNanos) {
        Require.positive("period", (double) periodNanos);
        int n = perSecond.length;
        double width = (double) periodNanos / n;
        double[] starts = new double[n];
        double[] rates = new double[n];
        double[] slopes = new double[n];
        for (int i = 0; i < n; i++) {
            starts[i] = i * width;
            rates[i] = Require.notNegative("per_s", perSecond[i]) / NANOS;
            slopes[i] = (perSecond[(i + 1) % n] / NANOS - rates[i]) / width;
        }
        return new RateCurve(starts, rates, slopes, periodNanos);
    }

    /// A straight piece of a curve that does not repeat.
    ///
    /// @param fromNanos where it starts; it ends where the next one starts
    public record Piece(long fromNanos, double startPerSecond, double endPerSecond) {
        public Piece {
            Require.notNegative("per_s", startPerSecond);
            Require.notNegative("per_s", endPerSecond);
        }
    }

    /// Pieces that follow each other, jumps allowed between them; nothing comes after `endNanos`.
    ///
    /// @param pieces the first from 0 on, times rising
    public static RateCurve pieces(List<Piece> pieces, long endNanos) {
        int n = pieces.size();
        double[] starts = new double[n + 1];
        double[] rates = new double[n + 1];
        double[] slopes = new double[n + 1];
        starts[n] = endNanos;
        for (int i = 0; i < n; i++) {
            Piece piece = pieces.get(i);
            long end = i + 1 < n ? pieces.get(i + 1).fromNanos() : endNanos;
            if (end <= piece.fromNanos() || (i == 0 && piece.fromNanos() != 0)) {
                throw new IllegalArgumentException("pieces must start at 0 and rise in time");
            }
            starts[i] = piece.fromNanos();
            rates[i] = piece.startPerSecond() / NANOS;
            slopes[i] =
                    (piece.endPerSecond() - piece.startPerSecond())
                            / NANOS
                            / (end - piece.fromNanos());
        }
        return new RateCurve(starts, rates, slopes, Double.POSITIVE_INFINITY);
    }

    /// The curve from 0 to a time as pieces that follow each other, the first at 0.
    public List<Piece> piecesUntil(long endNanos) {
        List<Piece> pieces = new ArrayList<>();
        for (long cycle = 0; ; cycle++) {
            double cycleStart = cycle == 0 ? 0 : cycle * period;
            for (int i = 0; i < starts.length; i++) {
                double from = cycleStart + starts[i];
                double next = i + 1 < starts.length ? starts[i + 1] : period;
                double length = Math.min(cycleStart + next, (double) endNanos) - from;
                if (from >= endNanos) {
                    return List.copyOf(pieces);
                }
                pieces.add(
                        new Piece(
                                Math.round(from),
                                rates[i] * NANOS,
                                Math.max(0, (rates[i] + slopes[i] * length) * NANOS)));
            }
            if (Double.isInfinite(period)) {
                return List.copyOf(pieces);
            }
        }
    }

    /// Straight pieces up to a time, repeated ones counted each time.
    public double piecesUpTo(double nanos) {
        return Double.isInfinite(period)
                ? starts.length
                : Math.ceil(nanos / period) * starts.length;
    }

    /// Expected number of writes up to a time.
    public double countUpTo(double nanos) {
        double cycles = Double.isInfinite(period) ? 0 : Math.floor(nanos / period);
        double within = cycles == 0 ? nanos : nanos - cycles * period;
        int found = Arrays.binarySearch(starts, within);
        int piece = found >= 0 ? found : -found - 2;
        return (cycles == 0 ? 0 : cycles * countPerPeriod)
                + counts[piece]
                + pieceCount(piece, within - starts[piece]);
    }

    /// The rate at a time, per second.
    public double perSecondAt(double nanos) {
        double within = Double.isInfinite(period) ? nanos : nanos % period;
        int found = Arrays.binarySearch(starts, within);
        int piece = found >= 0 ? found : -found - 2;
        return (rates[piece] + slopes[piece] * (within - starts[piece])) * NANOS;
    }

    /// The rate that the curve has for good: its mean over a period, or its last step.
    public double lastingPerSecond() {
        return Double.isInfinite(period)
                ? rates[rates.length - 1] * NANOS
                : countPerPeriod / period * NANOS;
    }

    /// Walks through the curve: gives the time of each count, for counts that never fall.
    Walk walk() {
        return new Walk();
    }

    private double pieceCount(int piece, double length) {
        return length * (rates[piece] + 0.5 * slopes[piece] * length);
    }

    /// A position on the curve.
    final class Walk {
        private int piece;
        private double cycleStart;
        private double cycleCount;

        /// The time in ns at which the expected number of writes reaches `count`; infinite if it
        /// never does.
        double timeOf(double count) {
            while (count > pieceEnd()) {
                if (piece < starts.length - 1) {
                    piece++;
                } else {
                    if (countPerPeriod == 0) {
                        return Double.POSITIVE_INFINITY;
                    }
                    piece = 0;
                    double cycles = cyclesToPass(count);
                    cycleStart += cycles * period;
                    cycleCount += cycles * countPerPeriod;
                }
            }
            double rest = count - cycleCount - counts[piece];
            double rate = rates[piece];
            double slope = slopes[piece];
            // The stable root of rest = rate·dt + slope·dt²/2.
            double dt =
                    slope == 0
                            ? rest / rate
                            : 2
                                    * rest
                                    / (rate
                                            + Math.sqrt(
                                                    Math.max(0, rate * rate + 2 * slope * rest)));
            return cycleStart + starts[piece] + dt;
        }

        /// Where a period brings next to nothing, the next write lies millions of periods away.
        ///
        /// One period less than the quotient, so that rounding never passes the count.
        private double cyclesToPass(double count) {
            return Math.max(1, Math.floor((count - cycleCount) / countPerPeriod) - 1);
        }

        private double pieceEnd() {
            return cycleCount + (piece < starts.length - 1 ? counts[piece + 1] : countPerPeriod);
        }
    }
}
