package org.planisphere.artifact.schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.model.Place;
import org.planisphere.model.Threshold;

/// What each key means, in one or two sentences with the unit.
///
/// Keys of the texts are paths without the positions of list items and without chosen keys, such as
/// `artifact.networking.subnets.cidr`. In a model file the words that decide are steps as well:
/// `model.calculate.mmc.servers`.
public final class SchemaHelp {
    static final String ARTIFACT = "artifact";
    static final String PLAN = "plan";
    static final String MODEL = "model";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.schema");
    private static final ResourceBundle MODEL_TEXTS = ResourceBundle.getBundle("texts.model");
    private static final ResourceBundle DEFAULTS = ResourceBundle.getBundle("texts.defaults");

    private SchemaHelp() {}

    /// The help for the key that stands at a place of a file; empty where nothing reads it.
    public static Optional<String> at(Place place) {
        return of(path(place));
    }

    /// What holds where nothing is written at a place; empty where nothing does.
    public static Optional<String> defaultAt(Place place) {
        String path = path(place);
        if (path.equals(PLAN + ".thresholds")) {
            return Arrays.stream(Threshold.values())
                    .filter(threshold -> threshold.yaml().equals(place.lastStep()))
                    .map(
                            threshold ->
                                    BigDecimal.valueOf(threshold.ours())
                                            .stripTrailingZeros()
                                            .toPlainString())
                    .findFirst();
        }
        return DEFAULTS.containsKey(path)
                ? Optional.of(DEFAULTS.getString(path))
                : Optional.empty();
    }

    private static String path(Place place) {
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
        return path.toString().replace("plan.regions.artifact.", ARTIFACT + ".");
    }

    /// Whether a step below it is a key that the format knows, not a position or a chosen key.
    private static boolean named(Kind kind) {
        return kind instanceof Kind.Fields || kind instanceof Kind.Shorthand;
    }

    /// The help under a path of this list.
    static Optional<String> of(String path) {
        return Stream.of(TEXTS, MODEL_TEXTS)
                .filter(texts -> texts.containsKey(path))
                .map(texts -> texts.getString(path))
                .findFirst();
    }

    static Set<String> paths() {
        return Stream.of(TEXTS, MODEL_TEXTS)
                .flatMap(texts -> texts.keySet().stream())
                .collect(Collectors.toSet());
    }
}
