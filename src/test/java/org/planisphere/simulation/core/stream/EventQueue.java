package org.planisphere.simulation.core.stream;

import java.util.Arrays;

/// Pending events of a fixed set of sources, at most one each, ordered by time and then by source.
///
/// A heap with four children to a node over primitive arrays; each source knows its place, so an
/// event can be moved or taken back. In-order links need only the event of their head here, which
/// keeps the heap as small as the number of sources, whatever is in flight.
final class EventQueue {
    private static final int CHILDREN = 4;
    private static final int ABSENT = -1;

    private final long[] times;
    private final int[] heap;
    private final int[] places;
    private int size;

    EventQueue(int sources) {
        this.times = new long[sources];
        this.heap = new int[sources];
        this.places = new int[sources];
        Arrays.fill(places, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The source whose event is next.
    int first() {
        return heap[0];
    }

    long firstTime() {
        return times[heap[0]];
    }

    /// Sets or moves the event of a source.
    void schedule(int source, long time) {
        int place = places[source];
        if (place == ABSENT) {
            times[source] = time;
            rise(size++, source);
        } else if (time < times[source]) {
            times[source] = time;
            rise(place, source);
        } else {
            times[source] = time;
            sink(place, source);
        }
    }

    /// Takes back the event of a source, if it has one.
    void cancel(int source) {
        int place = places[source];
        if (place == ABSENT) {
            return;
        }
        places[source] = ABSENT;
        int last = heap[--size];
        if (last == source) {
            return;
        }
        rise(place, last);
        sink(places[last], last);
    }

    private void rise(int from, int source) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            if (!before(source, heap[parent])) {
                break;
            }
            put(place, heap[parent]);
            place = parent;
        }
        put(place, source);
    }

    private void sink(int from, int source) {
        int place = from;
        while (true) {
            int child = place * CHILDREN + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            int end = Math.min(child + CHILDREN, size);
            for (int other = child + 1; other < end; other++) {
                if (before(heap[other], heap[least])) {
                    least = other;
                }
            }
            if (!before(heap[least], source)) {
                break;
            }
            put(place, heap[least]);
            place = least;
        }
        put(place, source);
    }

    private void put(int place, int source) {
        heap[place] = source;
        places[source] = place;
    }

    private boolean before(int a, int b) {
        return times[a] < times[b] || (times[a] == times[b] && a < b);
    }
}
