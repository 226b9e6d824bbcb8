package org.planisphere.simulation.core.random;

import java.math.BigInteger;

/// A square matrix of whole numbers below a modulus: one step of a linear recurrence.
final class ModularMatrix {
    private final BigInteger modulus;
    private final BigInteger[][] cells;

    private ModularMatrix(BigInteger modulus, BigInteger[][] cells) {
        this.modulus = modulus;
        this.cells = cells;
    }

    /// @param cells rows of columns
    static ModularMatrix of(long modulus, long[][] cells) {
        BigInteger[][] big = new BigInteger[cells.length][cells.length];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells.length; column++) {
                big[row][column] = BigInteger.valueOf(cells[row][column]);
            }
        }
        return new ModularMatrix(BigInteger.valueOf(modulus), big);
    }

    /// This step, 2^times of it at once.
    ModularMatrix doubled(int times) {
        ModularMatrix power = this;
        for (int i = 0; i < times; i++) {
            power = power.times(power);
        }
        return power;
    }

    /// The state after the step.
    long[] times(long[] state) {
        long[] next = new long[state.length];
        for (int row = 0; row < state.length; row++) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < state.length; i++) {
                sum = sum.add(cells[row][i].multiply(BigInteger.valueOf(state[i])));
            }
            next[row] = sum.mod(modulus).longValueExact();
        }
        return next;
    }

    private ModularMatrix times(ModularMatrix other) {
        int size = cells.length;
        BigInteger[][] product = new BigInteger[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                BigInteger sum = BigInteger.ZERO;
                for (int i = 0; i < size; i++) {
                    sum = sum.add(cells[row][i].multiply(other.cells[i][column]));
                }
                product[row][column] = sum.mod(modulus);
            }
        }
        return new ModularMatrix(modulus, product);
    }
}
