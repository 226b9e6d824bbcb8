package org.planisphere.simulation.modelfile.calculate;

import org.planisphere.simulation.core.random.Require;

/// How writes are spread over the keys of a store.
public sealed interface Popularity {
    /// Probability that two writes hit the same of so many keys.
    double sameKey(long keys);

    /// All keys alike.
    record Uniform() implements Popularity {
        @Override
        public double sameKey(long keys) {
            return 1.0 / keys;
        }
    }

    /// The i-th key in proportion to i^-s.
    record Zipf(double s) implements Popularity {
        private static final long TERMS = 100_000;

        public Zipf {
            Require.within("zipf", s, 0, 10);
        }

        @Override
        public double sameKey(long keys) {
            double sum = powers(keys, s);
            double squares = powers(keys, 2 * s);
            return squares / (sum * sum);
        }

        /// 1^-e + 2^-e + … + n^-e: term by term at first, then by Euler and Maclaurin, whose next
        /// term is below the precision of a double.
        private static double powers(long n, double e) {
            long direct = Math.min(n, TERMS);
            double sum = 0;
            for (long i = direct; i >= 1; i--) {
                sum += StrictMath.pow((double) i, -e);
            }
            if (n == direct) {
                return sum;
            }
            double from = (double) direct;
            double to = (double) n;
            double integral =
                    e == 1
                            ? StrictMath.log(to / from)
                            : (StrictMath.pow(to, 1 - e) - StrictMath.pow(from, 1 - e)) / (1 - e);
            double ends = (StrictMath.pow(to, -e) - StrictMath.pow(from, -e)) / 2;
            double bend = e * (StrictMath.pow(from, -e - 1) - StrictMath.pow(to, -e - 1)) / 12;
            return sum + integral + ends + bend;
        }
    }

    /// A share of the keys takes a share of the writes.
    record Hot(double keys, double writes) implements Popularity {
        public Hot {
            Require.within("keys", keys, 1e-9, 1 - 1e-9);
            Require.within("writes", writes, 0, 1);
        }

        @Override
        public double sameKey(long count) {
            double cold = 1 - writes;
            return writes * writes / (keys * count) + cold * cold / ((1 - keys) * count);
        }
    }
}
