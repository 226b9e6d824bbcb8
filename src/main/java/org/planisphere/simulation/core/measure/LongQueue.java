package org.planisphere.simulation.core.measure;

/// A first-in-first-out queue of longs.
final class LongQueue {
    private long[] values = new long[1 << 10];
    private int first;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    long first() {
        return values[first];
    }

    void add(long value) {
        if (size == values.length) {
            grow();
        }
        values[(first + size) & (values.length - 1)] = value;
        size++;
    }

    void removeFirst() {
        first = (first + 1) & (values.length - 1);
        size--;
    }

    private void grow() {
        long[] larger = new long[values.length * 2];
        int head = values.length - first;
        System.arraycopy(values, first, larger, 0, head);
        System.arraycopy(values, 0, larger, head, first);
        values = larger;
        first = 0;
    }
}
