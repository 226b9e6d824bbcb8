package org.planisphere.rules.policy;

/// How much the policies of one plan may still work; each step of an expression takes one.
final class Work {
    /// Enough to hold each of 500 regions against each other one in a handful of policies.
    static final long MOST_STEPS = 10_000_000;

    private long left;

    Work(long steps) {
        left = steps;
    }

    /// @throws Spent if nothing is left
    void step() {
        if (--left < 0) {
            throw new Spent();
        }
    }

    /// Whether more was asked for than there was; a language that takes an error for an answer may
    /// have gone on.
    boolean isSpent() {
        return left < 0;
    }

    /// Thrown where the steps are used up.
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
