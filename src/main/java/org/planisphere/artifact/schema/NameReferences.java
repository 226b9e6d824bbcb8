package org.planisphere.artifact.schema;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;

/// Finds where a file names a region, a service or a store, by what the schema says belongs there.
public final class NameReferences {
    private final Naming naming;
    private final String name;
    private final List<Place> found = new ArrayList<>();

    private NameReferences(Naming naming, String name) {
        this.naming = naming;
        this.name = name;
    }

    /// The places of a file that bear a name; a region's own name is not among them, for its place
    /// is the region itself.
    public static List<Place> to(Naming naming, String name, Mapping root, Place place) {
        NameReferences references = new NameReferences(naming, name);
        references.look(root, SchemaIndex.rootOf(place.file()), place);
        return references.found;
    }

    private void look(YamlNode node, Kind kind, Place place) {
        switch (kind) {
            case Kind.Text text when text.naming() == naming -> {
                if (node instanceof Scalar scalar && scalar.text().equals(name)) {
                    found.add(place);
                }
            }
            case Kind.Listing list when node instanceof Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    look(sequence.items().get(i), list.item(), place.child(i));
                }
            }
            case Kind.Fields fields when node instanceof Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    String key = entry.key().text();
                    fields.field(key)
                            .ifPresent(it -> look(entry.value(), it.kind(), place.child(key)));
                }
            }
            case Kind.Entries entries when node instanceof Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    look(entry.value(), entries.value(), place.child(entry.key().text()));
                }
            }
            case Kind.Shorthand shorthand ->
                    look(
                            node,
                            node instanceof Scalar ? shorthand.one() : shorthand.object(),
                            place);
            case Kind.OneOrMany either ->
                    look(node, node instanceof Sequence ? either.many() : either.one(), place);
            default -> {}
        }
    }
}
