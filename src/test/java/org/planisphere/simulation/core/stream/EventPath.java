package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.NanosDraws;
import org.planisphere.simulation.core.random.RandomStreams;

/// The same replica as an event-driven model, written on its own to check the recursion against.
///
/// In-order stations need one pending event each, whatever is in flight: the next write, flush,
/// send, arrival and the work of each applier, and the next change of a fault.
public final class EventPath {
    private static final int CONTROL = 0;
    private static final int WRITE = 1;
    private static final int FLUSH = 2;
    private static final int SENT = 3;
    private static final int RECEIVED = 4;
    private static final int APPLIED = 5;

    private final long linger;
    private final boolean linkHasServer;
    private final LinkWork linkWork;
    private final NanosDraws delays;
    private final NanosDraws services;
    private final FaultTimeline faults;
    private final long[] faultEnds;
    private int stretch;
    private final ThrottledServer sender;
    private final ThrottledServer[] workers;
    private final EventQueue events;
    private final WriteRing writes = new WriteRing();
    private final Deliveries out = new Deliveries();

    // Each counts the writes that have passed a point; the differences are the queues.
    private long committed;
    private long flushed;
    private long sending;
    private long sent;
    private long received;
    private long started;
    private long applied;

    private long lastFlush = -1;
    private long flushDelay;
    private long lastArrival;

    public EventPath(ReplicaSpec replica, RandomStreams streams) {
        LinkSpec link = replica.link();
        ApplierSpec applier = replica.applier();
        this.linger = link.lingerNanos();
        this.linkHasServer = link.hasServer();
        this.linkWork = new LinkWork(link, streams);
        this.delays = new NanosDraws(link.delayMillis(), 1e6, streams.named("link/delay"));
        this.services =
                new NanosDraws(applier.serviceMillis(), 1e6, streams.named("apply/service"));
        this.faults = new FaultTimeline(replica.faults());
        this.faultEnds = faults.ends();
        this.sender = new ThrottledServer(faults.linkFactor(0));
        this.workers = new ThrottledServer[applier.workers()];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new ThrottledServer(faults.applyFactor(0));
        }
        this.events = new EventQueue(APPLIED + workers.length);
        scheduleControl();
    }

    public void send(WriteBlock block, DeliveryObserver observer) {
        for (int next = 0; next < block.size; ) {
            events.schedule(WRITE, block.committed[next]);
            while (events.first() != WRITE) {
                step(observer);
            }
            commit(block.committed[next], block.bytes[next]);
            next++;
        }
        events.cancel(WRITE);
        emit(observer);
    }

    /// After the last write: carries everything that is still under way to its end.
    public void drain(DeliveryObserver observer) {
        while (applied < committed) {
            step(observer);
        }
        emit(observer);
    }

    private void step(DeliveryObserver observer) {
        int source = events.first();
        long now = events.firstTime();
        switch (source) {
            case CONTROL -> changeFactors(now);
            case FLUSH -> flush(now);
            case SENT -> finishSending(now);
            case RECEIVED -> receive(now);
            default -> finishApplying(source - APPLIED, now, observer);
        }
    }

    private void commit(long now, double bytes) {
        writes.add(applied, committed, now, bytes);
        if (linger == 0) {
            writes.flushed(committed, now);
            committed++;
            handToLink(now);
        } else {
            writes.flushed(committed, LingerStage.flushOf(now, linger));
            if (flushed == committed) {
                events.schedule(FLUSH, writes.flushed(committed));
            }
            committed++;
        }
    }

    private void flush(long now) {
        while (flushed < committed && writes.flushed(flushed) == now) {
            handToLink(now);
        }
        scheduleNext(FLUSH, flushed < committed, flushed < committed ? writes.flushed(flushed) : 0);
    }

    private void handToLink(long now) {
        flushed++;
        if (!linkHasServer) {
            sending++;
            propagate(now);
        } else if (sender.isIdle()) {
            startSending(now);
        }
    }

    private void startSending(long now) {
        long index = sending++;
        writes.addWait(index, now - writes.flushed(index));
        scheduleServer(SENT, sender.start(index, now, linkWork.next(writes.bytes(index))));
    }

    private void finishSending(long now) {
        sender.release();
        propagate(now);
        if (sending < flushed) {
            startSending(now);
        } else {
            events.cancel(SENT);
        }
    }

    private void propagate(long now) {
        long index = sent++;
        if (linger == 0 || writes.flushed(index) != lastFlush) {
            lastFlush = writes.flushed(index);
            flushDelay = delays.next();
        }
        double factor = faults.delayFactor(stretch);
        long delay = factor == 1 ? flushDelay : (long) (flushDelay * factor + 0.5);
        lastArrival = Math.max(lastArrival, now + delay);
        writes.received(index, lastArrival);
        if (index == received) {
            events.schedule(RECEIVED, lastArrival);
        }
    }

    private void receive(long now) {
        received++;
        scheduleNext(RECEIVED, received < sent, received < sent ? writes.received(received) : 0);
        for (int worker = 0; worker < workers.length; worker++) {
            if (workers[worker].isIdle()) {
                startApplying(worker, now);
                return;
            }
        }
    }

    private void startApplying(int worker, long now) {
        long index = started++;
        writes.addWait(index, now - writes.received(index));
        scheduleServer(APPLIED + worker, workers[worker].start(index, now, services.next()));
    }

    private void finishApplying(int worker, long now, DeliveryObserver observer) {
        writes.markDone(workers[worker].index());
        workers[worker].release();
        if (started < received) {
            startApplying(worker, now);
        } else {
            events.cancel(APPLIED + worker);
        }
        while (applied < started && writes.done(applied)) {
            deliver(applied++, now, observer);
        }
    }

    private void deliver(long index, long now, DeliveryObserver observer) {
        int i = out.size++;
        out.committed[i] = writes.committed(index);
        out.received[i] = writes.received(index);
        out.waited[i] = writes.waited(index);
        out.applied[i] = now;
        if (out.size == WriteBlock.CAPACITY) {
            emit(observer);
        }
    }

    private void emit(DeliveryObserver observer) {
        if (out.size > 0) {
            observer.observe(out);
            out.firstIndex += out.size;
            out.size = 0;
        }
    }

    private void changeFactors(long now) {
        stretch++;
        if (!sender.isIdle()) {
            scheduleServer(SENT, sender.changeFactor(now, faults.linkFactor(stretch)));
        } else {
            sender.changeFactor(now, faults.linkFactor(stretch));
        }
        for (int worker = 0; worker < workers.length; worker++) {
            long finish = workers[worker].changeFactor(now, faults.applyFactor(stretch));
            if (!workers[worker].isIdle()) {
                scheduleServer(APPLIED + worker, finish);
            }
        }
        scheduleControl();
    }

    private void scheduleControl() {
        scheduleServer(CONTROL, faultEnds[stretch]);
    }

    /// A server that stands still has no event.
    private void scheduleServer(int source, long time) {
        scheduleNext(source, time != ThrottledServer.NEVER, time);
    }

    private void scheduleNext(int source, boolean exists, long time) {
        if (exists) {
            events.schedule(source, time);
        } else {
            events.cancel(source);
        }
    }
}
