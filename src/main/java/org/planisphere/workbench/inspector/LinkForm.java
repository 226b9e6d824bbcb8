package org.planisphere.workbench.inspector;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.Encryption;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.YamlName;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.fields.FieldReader;
import org.planisphere.workbench.fields.FieldText;
import org.planisphere.workbench.session.LinkKey;
import org.planisphere.workbench.session.Snapshot;

/// Everything the form of one link shows, as one value.
///
/// @param roundTrip median and source in words, empty where a place is unknown
/// @param declarations one per place where the link is declared
record LinkForm(
        LinkKey key,
        String roundTrip,
        boolean bothSides,
        List<Declaration> declarations,
        List<Finding> findings) {
    /// One side of a network link, or one copied store of a replication.
    record Declaration(String title, Place place, List<Value> values) {}

    /// A value that can be edited.
    ///
    /// @param words that it may have; empty where it is free text
    record Value(String label, FieldText text, List<String> words) {}

    static LinkForm of(Snapshot snapshot, Facts facts, Link link) {
        List<Finding> about =
                snapshot.openFindings().stream()
                        .filter(
                                finding ->
                                        link.places().stream()
                                                .anyMatch(place -> within(finding.place(), place)))
                        .toList();
        FieldReader fields = new FieldReader(snapshot, about);
        return new LinkForm(
                LinkKey.of(link),
                roundTrip(snapshot, facts, link),
                link.bothSides(),
                link.places().stream()
                        .map(
                                place ->
                                        link.kind() == LinkKind.REPLICATION
                                                ? copy(snapshot, place, fields)
                                                : side(snapshot, place, fields))
                        .toList(),
                fields.rest());
    }

    private static boolean within(Place inner, Place outer) {
        return inner.file().equals(outer.file()) && inner.pointer().startsWith(outer.pointer());
    }

    private static Declaration side(Snapshot snapshot, Place at, FieldReader fields) {
        String title =
                snapshot.regionOf(at).map(region -> "As " + region.id() + " has it").orElse("");
        return new Declaration(
                title,
                at,
                List.of(
                        value("Purpose", at.at("/purpose"), ConnectionPurpose.values(), fields),
                        value("Encryption", at.at("/encryption"), Encryption.values(), fields),
                        value("Mbit/s", at.at("/bandwidth_mbps"), new YamlName[0], fields),
                        value("GB a month", at.at("/monthly_gb"), new YamlName[0], fields)));
    }

    private static Declaration copy(Snapshot snapshot, Place at, FieldReader fields) {
        String store =
                snapshot.parsed()
                        .node(at.at("/name"))
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(node -> ((YamlNode.Scalar) node).text())
                        .orElse("");
        Place stream = at.at("/replication");
        return new Declaration(
                store,
                at,
                List.of(
                        value("Mode", stream.at("/mode"), ReplicationMode.values(), fields),
                        value(
                                "Writes a second",
                                stream.at("/write_rate_per_s"),
                                new YamlName[0],
                                fields),
                        value(
                                "Bytes a write",
                                stream.at("/bytes_per_write"),
                                new YamlName[0],
                                fields),
                        value(
                                "Applied a second",
                                stream.at("/apply_rate_per_s"),
                                new YamlName[0],
                                fields),
                        value("RPO", at.at("/rpo"), new YamlName[0], fields)));
    }

    private static Value value(String label, Place place, YamlName[] words, FieldReader fields) {
        return new Value(
                label,
                fields.field(place),
                java.util.Arrays.stream(words).map(YamlName::yaml).toList());
    }

    private static String roundTrip(Snapshot snapshot, Facts facts, Link link) {
        Optional<Region> from = snapshot.plan().region(link.from());
        Optional<Region> to = snapshot.plan().region(link.to());
        return from.flatMap(a -> to.flatMap(b -> facts.roundTrip(a, b)))
                .map(LinkForm::words)
                .orElse("");
    }

    private static String words(RoundTrip trip) {
        return "%s%.0f ms, %s (%s)"
                .formatted(
                        trip.estimated() ? "about " : "",
                        trip.medianMillis(),
                        trip.estimated() ? "estimated" : "measured",
                        trip.asOf());
    }
}
