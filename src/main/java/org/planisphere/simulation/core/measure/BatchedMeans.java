package org.planisphere.simulation.core.measure;

import java.util.Arrays;

/// Means of consecutive batches of a long series, in bounded memory.
///
/// Batches hold five values, as MSER-5 asks; when there are too many, neighbours are joined.
public final class BatchedMeans {
    private static final int FIRST_BATCH = 5;
    private static final int CAPACITY = 1 << 18;

    private double[] means = new double[1 << 10];
    private int size;
    private int batch = FIRST_BATCH;
    private double sum;
    private int inBatch;

    public void add(double value) {
        sum += value;
        if (++inBatch == batch) {
            if (size == means.length) {
                makeRoom();
            }
            if (inBatch == batch) {
                means[size++] = sum / batch;
                sum = 0;
                inBatch = 0;
            }
        }
    }

    /// Values in a batch.
    public int batchSize() {
        return batch;
    }

    /// The means of the complete batches.
    public double[] means() {
        return Arrays.copyOf(means, size);
    }

    private void makeRoom() {
        if (means.length < CAPACITY) {
            means = Arrays.copyOf(means, means.length * 2);
            return;
        }
        for (int i = 0; i < size / 2; i++) {
            means[i] = (means[2 * i] + means[2 * i + 1]) / 2;
        }
        size /= 2;
        batch *= 2;
    }
}
