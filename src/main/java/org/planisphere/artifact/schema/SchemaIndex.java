package org.planisphere.artifact.schema;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.model.Place;

/// Finds what belongs at a place, from the same table that the reader checks with.
public final class SchemaIndex {
    private static final String PLAN_FILE = "plan.yaml";

    private SchemaIndex() {}

    /// What the root of a file holds, by its name.
    public static Kind.Fields rootOf(String file) {
        return file.equals(PLAN_FILE) ? PlanSchema.PLAN : RegionSchema.ARTIFACT;
    }

    /// What belongs at a place; empty under a key that nothing reads.
    public static Optional<Kind> kindAt(Place place) {
        Optional<Kind> kind = Optional.of(rootOf(place.file()));
        for (String step : YamlDocument.steps(place.pointer())) {
            kind = kind.flatMap(parent -> below(parent, step));
        }
        return kind;
    }

    static Optional<Kind> below(Kind parent, String step) {
        return switch (parent) {
            case Kind.Fields fields -> fields.field(step).map(Field::kind);
            case Kind.Entries entries -> Optional.of(entries.value());
            case Kind.Listing list -> Optional.of(list.item());
            case Kind.Shorthand shorthand -> below(shorthand.object(), step);
            case Kind.OneOrMany either -> below(either.many(), step);
            case Kind.WordOr either -> below(either.other(), step);
            case Kind.Named named -> below(named.kind().get(), step);
            case Kind.Text _,
                    Kind.Quantity _,
                    Kind.Truth _,
                    Kind.Words _,
                    Kind.Span _,
                    Kind.Date _,
                    Kind.Block _,
                    Kind.Free _ ->
                    Optional.empty();
        };
    }

    /// The keys that may stand in the mapping at a place, in the order of the table.
    public static List<String> keysAt(Place place) {
        return kindAt(place)
                .map(
                        kind ->
                                switch (kind) {
                                    case Kind.Fields fields -> keys(fields);
                                    case Kind.Shorthand shorthand -> keys(shorthand.object());
                                    case Kind.Entries entries -> entries.keys();
                                    default -> List.<String>of();
                                })
                .orElse(List.of());
    }

    private static List<String> keys(Kind.Fields fields) {
        return fields.fields().stream().map(Field::key).toList();
    }
}
