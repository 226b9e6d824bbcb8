package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Durations;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.edit.EventKind;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Finding;
import org.planisphere.workbench.fields.FieldReader;
import org.planisphere.workbench.fields.FieldText;

/// One event of a scenario as its file says it.
///
/// @param others findings about the event that are about none of its fields
/// @param start from the start of the scenario, null while it cannot be read
/// @param length null where it lasts until something else happens
record EventForm(
        Place place,
        EventKind kind,
        FieldText region,
        FieldText at,
        FieldText lasts,
        FieldText capacity,
        FieldText latencyFactor,
        FieldText errorRatio,
        List<Finding> others,
        @Nullable Duration start,
        @Nullable Duration length) {
    private static final List<String> LINK_KEYS = List.of("cut", "slow");

    EventForm {
        others = List.copyOf(others);
    }

    /// The event of a node; nothing where what happens to a link stands there, which has no region.
    static Optional<EventForm> read(FieldReader reader, Place place, YamlNode node) {
        return LINK_KEYS.stream()
                        .anyMatch(key -> node instanceof Mapping link && link.get(key).isPresent())
                ? Optional.empty()
                : Optional.of(of(reader, place, node));
    }

    private static EventForm of(FieldReader reader, Place place, YamlNode node) {
        EventKind kind =
                Stream.of(EventKind.values())
                        .filter(
                                it ->
                                        node instanceof Mapping event
                                                && event.get(it.key()).isPresent())
                        .findFirst()
                        .orElse(EventKind.LOSE);
        Place what = place.child(kind.key());
        FieldText at = reader.field(place.child("at"));
        FieldText lasts = reader.field(what.child(EventKind.LASTS));
        return new EventForm(
                place,
                kind,
                reader.field(what.child("region")),
                at,
                lasts,
                reader.field(what.child("capacity")),
                reader.field(what.child("latency_factor")),
                reader.field(what.child("error_ratio")),
                reader.take(place),
                span(at).orElse(null),
                span(lasts).orElse(null));
    }

    private static Optional<Duration> span(FieldText field) {
        return Durations.parse(field.text());
    }

    /// Its place among the events of its scenario, from 0.
    int index() {
        return Integer.parseInt(place.lastStep());
    }

    /// Whether it looks like another event on a time line.
    boolean looksLike(EventForm other) {
        return place.equals(other.place)
                && kind == other.kind
                && words().equals(other.words())
                && Objects.equals(start, other.start)
                && Objects.equals(length, other.length);
    }

    /// Everything that is said about the event.
    List<Finding> findings() {
        return Stream.concat(
                        Stream.of(region, at, lasts, capacity, latencyFactor, errorRatio)
                                .flatMap(field -> field.findings().stream()),
                        others.stream())
                .toList();
    }

    /// The event in a few words, such as `us-east-1 at 40 %`.
    String words() {
        return switch (kind) {
            case LOSE -> region.text() + " lost";
            case RESTORE -> region.text() + " restored";
            case DEGRADE ->
                    capacity.text().isEmpty()
                            ? region.text() + " degraded"
                            : "%s at %s %%"
                                    .formatted(
                                            region.text(),
                                            FieldWording.PERCENT.shown(capacity.text()));
        };
    }
}
