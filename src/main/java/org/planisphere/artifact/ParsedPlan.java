package org.planisphere.artifact;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.ScalarOffsets;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Span;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;

/// A plan together with the texts it was read from: what it says, and where it says it.
public final class ParsedPlan {
    private final Workspace workspace;
    private final Plan plan;
    private final Layout layout;
    private final Known known;
    private final Set<Place> unknownKeys = new HashSet<>();

    ParsedPlan(Workspace workspace, Plan plan, Layout layout, Known known) {
        this.workspace = workspace;
        this.plan = plan;
        this.layout = layout;
        this.known = known;
        for (Observation observation : plan.observations()) {
            if (observation instanceof Observation.UnknownKey unknown) {
                unknownKeys.add(unknown.place());
            }
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public Plan plan() {
        return plan;
    }

    public Layout layout() {
        return layout;
    }

    Known known() {
        return known;
    }

    /// The tree of a file; empty where it could not be read or is not part of the plan.
    public Optional<YamlDocument> document(String file) {
        return Optional.ofNullable(known.files().get(file)).map(ParsedFile::document);
    }

    /// The value at a place.
    public Optional<YamlNode> node(Place place) {
        return document(place.file()).flatMap(document -> document.node(place.pointer()));
    }

    /// The text of a scalar at a place; empty where there is none.
    public Optional<String> text(Place place) {
        return node(place).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
    }

    /// Where a person looks for a value: the value itself where it stands on one line, its key
    /// where
    /// it is a block or nothing; where the value is absent, the nearest place around it.
    public Position locate(Place place) {
        Optional<YamlDocument> document = document(place.file());
        if (document.isEmpty()) {
            return refusal(place.file());
        }
        Place at = place;
        while (document.get().node(at.pointer()).isEmpty() && !at.pointer().isEmpty()) {
            at = at.parent();
        }
        if (place.offset() > 0
                && at.equals(place)
                && document.get().node(at.pointer()).orElse(null) instanceof Scalar scalar) {
            Lines lines = document.get().lines();
            int offset = ScalarOffsets.of(document.get().text(), scalar, place.offset());
            return new Position(lines.line(offset), lines.column(offset));
        }
        Span span = span(document.get(), at);
        return new Position(span.line(), span.column());
    }

    private Span span(YamlDocument document, Place at) {
        YamlNode node = document.node(at.pointer()).orElse(document.root());
        Optional<Entry> entry = document.entry(at.pointer());
        boolean byKey =
                unknownKeys.contains(at)
                        || node.isBlock()
                        || (node instanceof Scalar scalar && scalar.text().isEmpty());
        return entry.isPresent() && byKey ? entry.get().key().span() : node.span();
    }

    private Position refusal(String file) {
        return plan.observations().stream()
                .filter(noticed -> noticed.place().file().equals(file))
                .filter(Observation.Unreadable.class::isInstance)
                .map(Observation.Unreadable.class::cast)
                .map(refused -> new Position(refused.line(), refused.column()))
                .findFirst()
                .orElse(Position.START);
    }

    /// The innermost value whose key or characters cover a position; the whole file where none
    /// does.
    public Place placeAt(String file, int line, int column) {
        Place whole = new Place(file, "");
        return document(file)
                .map(
                        document ->
                                PlaceFinder.find(
                                        document.root(),
                                        whole,
                                        document.lines(),
                                        document.lines().offset(line, column)))
                .orElse(whole);
    }
}
