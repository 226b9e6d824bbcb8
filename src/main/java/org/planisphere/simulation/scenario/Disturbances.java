package org.planisphere.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.simulation.core.stream.Fault;

/// What a scenario does to each region, as stretches of time with a start and an end.
final class Disturbances {
    /// A region with less than its whole capacity, with slow links or with errors, for a while.
    ///
    /// @param errorRatio requests that fail, 0..1; null where what is left of the region decides
    record Stretch(
            RegionId region,
            long fromNanos,
            long toNanos,
            double capacityShare,
            double latencyFactor,
            @Nullable Double errorRatio) {
        boolean lost() {
            return capacityShare == 0;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private final LinkFaults links;
    private final long endNanos;

    Disturbances(Scenario scenario) {
        this.endNanos = nanos(scenario.duration());
        this.links = new LinkFaults(scenario);
        List<ScenarioEvent> events =
                scenario.events().stream().sorted(Comparator.comparing(ScenarioEvent::at)).toList();
        for (int i = 0; i < events.size(); i++) {
            ScenarioEvent event = events.get(i);
            long from = nanos(event.at());
            long to = Math.min(endNanos, end(event, events.subList(i + 1, events.size())));
            boolean disturbs =
                    event.capacityShare() < 1 || event.latencyFactor() > 1 || errs(event);
            if (disturbs && from < to) {
                stretches.add(
                        new Stretch(
                                event.region(),
                                from,
                                to,
                                event.capacityShare(),
                                event.latencyFactor(),
                                event.errorRatio()));
            }
        }
    }

    long endNanos() {
        return endNanos;
    }

    LinkFaults links() {
        return links;
    }

    List<Stretch> all() {
        return List.copyOf(stretches);
    }

    List<Stretch> of(RegionId region) {
        return stretches.stream().filter(stretch -> stretch.region().equals(region)).toList();
    }

    /// What disturbs the link and the applier of a copy. A lost end stops the link; a degraded copy
    /// applies more slowly; slow links at either end delay what is sent, as does the way between.
    List<Fault> faults(RegionId from, RegionId to) {
        List<Fault> faults = new ArrayList<>(links.faults(from, to));
        for (Stretch stretch : stretches) {
            boolean atCopy = stretch.region().equals(to);
            if (atCopy || stretch.region().equals(from)) {
                faults.add(
                        new Fault(
                                stretch.fromNanos(),
                                stretch.toNanos(),
                                atCopy ? stretch.capacityShare() : 1,
                                stretch.lost() ? 0 : 1,
                                stretch.latencyFactor()));
            }
        }
        return faults;
    }

    private static boolean errs(ScenarioEvent event) {
        return event.errorRatio() != null && event.errorRatio() > 0;
    }

    private static long end(ScenarioEvent event, List<ScenarioEvent> later) {
        Duration lasts = event.lasts();
        if (lasts != null) {
            return nanos(event.at()) + nanos(lasts);
        }
        return later.stream()
                .filter(other -> other.region().equals(event.region()))
                .mapToLong(other -> nanos(other.at()))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    static long nanos(Duration duration) {
        return duration.toNanos();
    }
}
