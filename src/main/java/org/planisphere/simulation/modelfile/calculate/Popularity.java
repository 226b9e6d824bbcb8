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
        public Zipf {
            Require.within("zipf", s, 0, 10);
        }

        @Override
        public double sameKey(long keys) {
            double sum = 0;
            double squares = 0;
            // From the rarest key on, so that small terms are not lost.
            for (long i = keys; i >= 1; i--) {
                double weight = StrictMath.pow((double) i, -s);
                sum += weight;
                squares += weight * weight;
            }
            return squares / (sum * sum);
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
