package org.planisphere.simulation.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planisphere.model.LinkEvent;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.result.LinkFailure;

/// What a scenario does to the ways between regions.
final class LinkFaults {
    private static final double NANOS_PER_SECOND = 1e9;

    private record Stretch(LinkEvent event, long fromNanos, long toNanos) {}

    private final List<Stretch> stretches = new ArrayList<>();

    LinkFaults(Scenario scenario) {
        long end = Disturbances.nanos(scenario.duration());
        List<LinkEvent> events =
                scenario.links().stream().sorted(Comparator.comparing(LinkEvent::at)).toList();
        for (int i = 0; i < events.size(); i++) {
            LinkEvent event = events.get(i);
            long from = Disturbances.nanos(event.at());
            long to = Math.min(end, end(event, events.subList(i + 1, events.size())));
            if (from < to) {
                stretches.add(new Stretch(event, from, to));
            }
        }
    }

    /// What disturbs the way from one region to the other.
    List<Fault> faults(RegionId from, RegionId to) {
        return stretches.stream()
                .filter(stretch -> stretch.event().joins(from, to))
                .map(
                        stretch ->
                                new Fault(
                                        stretch.fromNanos(),
                                        stretch.toNanos(),
                                        1,
                                        stretch.event().throughputShare(),
                                        stretch.event().latencyFactor()))
                .toList();
    }

    /// What each of them puts at risk, in order of time.
    List<LinkFailure> outcomes(List<CopyOutcome> copies) {
        return stretches.stream().map(stretch -> outcome(stretch, copies)).toList();
    }

    private static LinkFailure outcome(Stretch stretch, List<CopyOutcome> copies) {
        LinkEvent event = stretch.event();
        return new LinkFailure(
                List.of(event.a(), event.b()),
                stretch.fromNanos() / NANOS_PER_SECOND,
                stretch.toNanos() / NANOS_PER_SECOND,
                event.throughputShare(),
                event.latencyFactor(),
                copies.stream()
                        .filter(
                                outcome ->
                                        event.joins(
                                                outcome.copy().from().id(),
                                                outcome.copy().to().id()))
                        .map(outcome -> outcome.atRisk(stretch.fromNanos(), stretch.toNanos()))
                        .toList());
    }

    private static long end(LinkEvent event, List<LinkEvent> later) {
        if (event.lasts() != null) {
            return Disturbances.nanos(event.at()) + Disturbances.nanos(event.lasts());
        }
        return later.stream()
                .filter(other -> other.joins(event.a(), event.b()))
                .mapToLong(other -> Disturbances.nanos(other.at()))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
