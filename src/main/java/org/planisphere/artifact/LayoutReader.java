package org.planisphere.artifact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.RegionId;

/// Reads `layout.yaml`; what cannot be read is left out, because no plan may fail for a picture.
final class LayoutReader {
    private static final double FURTHEST_PX = 100_000;

    private LayoutReader() {}

    static Layout read(String text) {
        try {
            YamlDocument document = YamlParser.parse(text);
            return new Layout(
                    places(document, "map", "dx", "dy", Layout.Offset::new),
                    places(document, "diagram", "x", "y", Layout.Spot::new));
        } catch (YamlRefusedException damaged) {
            return Layout.NONE;
        }
    }

    private static <T> Map<RegionId, T> places(
            YamlDocument document,
            String section,
            String first,
            String second,
            BiFunction<Double, Double, T> build) {
        Map<RegionId, T> places = new HashMap<>();
        if (document.root().get(section).orElse(null) instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                number(entry.value(), first)
                        .flatMap(a -> number(entry.value(), second).map(b -> build.apply(a, b)))
                        .filter(_ -> !entry.key().text().isBlank())
                        .ifPresent(place -> places.put(new RegionId(entry.key().text()), place));
            }
        }
        return places;
    }

    private static Optional<Double> number(YamlNode node, String key) {
        return node instanceof Mapping mapping
                        && mapping.get(key).orElse(null) instanceof Scalar scalar
                        && scalar.text().matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? Optional.of(Double.parseDouble(scalar.text()))
                        .filter(value -> Math.abs(value) <= FURTHEST_PX)
                : Optional.empty();
    }
}
