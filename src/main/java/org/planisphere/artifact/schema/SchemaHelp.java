package org.planisphere.artifact.schema;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.model.Place;

/// What each key means, in one or two sentences with the unit.
///
/// Keys of the texts are paths without the positions of list items and without chosen keys, such as
/// `artifact.networking.subnets.cidr`.
public final class SchemaHelp {
    static final String ARTIFACT = "artifact";
    static final String PLAN = "plan";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.schema");

    private SchemaHelp() {}

    /// The help for the key that stands at a place of a file; empty where nothing reads it.
    public static Optional<String> at(Place place) {
        StringBuilder path =
                new StringBuilder(
                        SchemaIndex.rootOf(place.file()).equals(PlanSchema.PLAN) ? PLAN : ARTIFACT);
        Optional<Kind> kind = Optional.of(SchemaIndex.rootOf(place.file()));
        for (String step : YamlDocument.steps(place.pointer())) {
            if (kind.isPresent() && named(kind.get())) {
                path.append('.').append(step);
            }
            kind = kind.flatMap(parent -> SchemaIndex.below(parent, step));
        }
        return of(path.toString().replace("plan.regions.artifact.", ARTIFACT + "."));
    }

    /// Whether a step below it is a key that the format knows, not a position or a chosen key.
    private static boolean named(Kind kind) {
        return kind instanceof Kind.Fields || kind instanceof Kind.Shorthand;
    }

    /// The help under a path of this list.
    static Optional<String> of(String path) {
        return TEXTS.containsKey(path) ? Optional.of(TEXTS.getString(path)) : Optional.empty();
    }

    static Set<String> paths() {
        return Set.copyOf(TEXTS.keySet());
    }
}
