package org.planisphere.simulation.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.random.NanosDraws;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.ReplicaSpec;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteBlock;
import org.planisphere.simulation.core.stream.WriteFeed;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/// The fan-out model written for SSJ as one would: each delivery in flight is an event in its list.
///
/// Commit times, delays and service times come from the very streams that our engine draws from,
/// and lags go to the same histogram, so equal checksums prove equal work.
final class SsjFanOut {
    private final Simulator simulator = new Simulator();
    private final WriteFeed feed;
    private final WriteBlock block = new WriteBlock();
    private int nextInBlock;
    private final List<Replica> replicas = new ArrayList<>();

    SsjFanOut(FanOut model, RunLength length, RandomStreams streams) {
        feed = new WriteFeed(model.source(), length, streams);
        for (ReplicaSpec spec : model.replicas()) {
            replicas.add(new Replica(spec, streams.within(spec.name())));
        }
    }

    List<LagHistogram> run() {
        simulator.init();
        new Write().commitNext();
        simulator.start();
        return replicas.stream().map(replica -> replica.lags).toList();
    }

    /// A commit at the writer; schedules the next one and a delivery to each replica.
    private final class Write extends Event {
        Write() {
            super(simulator);
        }

        void commitNext() {
            if (nextInBlock == block.size()) {
                if (!feed.fill(block)) {
                    return;
                }
                nextInBlock = 0;
            }
            schedule(block.committed(nextInBlock++) - simulator.time());
        }

        @Override
        public void actions() {
            long now = (long) simulator.time();
            for (Replica replica : replicas) {
                replica.send(now);
            }
            commitNext();
        }
    }

    private final class Replica {
        final LagHistogram lags = new LagHistogram();
        private final NanosDraws delays;
        private final NanosDraws services;
        private final Queue<Delivery> queue = new ArrayDeque<>();
        private final Applied applied = new Applied(this);
        private long lastArrival;

        Replica(ReplicaSpec spec, RandomStreams streams) {
            delays = new NanosDraws(spec.link().delayMillis(), 1e6, streams.named("link/delay"));
            services =
                    new NanosDraws(
                            spec.applier().serviceMillis(), 1e6, streams.named("apply/service"));
        }

        void send(long now) {
            lastArrival = Math.max(lastArrival, now + delays.next());
            new Delivery(this, now).schedule((double) (lastArrival - now));
        }

        void receive(Delivery delivery) {
            queue.add(delivery);
            if (queue.size() == 1) {
                applied.schedule((double) services.next());
            }
        }

        void apply() {
            Delivery delivery = queue.remove();
            lags.record((long) simulator.time() - delivery.committed);
            if (!queue.isEmpty()) {
                applied.schedule((double) services.next());
            }
        }
    }

    private final class Delivery extends Event {
        private final Replica replica;
        final long committed;

        Delivery(Replica replica, long committed) {
            super(simulator);
            this.replica = replica;
            this.committed = committed;
        }

        @Override
        public void actions() {
            replica.receive(this);
        }
    }

    private final class Applied extends Event {
        private final Replica replica;

        Applied(Replica replica) {
            super(simulator);
            this.replica = replica;
        }

        @Override
        public void actions() {
            replica.apply();
        }
    }
}
