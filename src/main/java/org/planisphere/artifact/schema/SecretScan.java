package org.planisphere.artifact.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;

/// Looks for credentials under every key, known or not.
final class SecretScan {
    /// Where the scan is; a place is made of it only where something was found.
    private record Path(@Nullable Path above, Object step, Place root) {
        Path child(Object below) {
            return new Path(this, below, root);
        }

        Place place() {
            return above == null ? root : above.place().child(step);
        }
    }

    private final List<Observation> found = new ArrayList<>();

    private SecretScan() {}

    static List<Observation> of(Mapping root, Place place) {
        SecretScan scan = new SecretScan();
        scan.look(root, "", new Path(null, "", place));
        return scan.found;
    }

    private void look(YamlNode node, String key, Path path) {
        switch (node) {
            case Scalar scalar ->
                    SecretText.kind(key, scalar.text())
                            .map(kind -> new Observation.LooksSecret(path.place(), kind))
                            .ifPresent(found::add);
            case Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    look(list.items().get(i), key, path.child(i));
                }
            }
            case Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    String name = entry.key().text();
                    look(entry.value(), name, path.child(name));
                }
            }
        }
    }
}
