package org.planisphere.artifact.schema;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;

/// Finds where a file names a region, by what the schema says belongs there.
public final class RegionReferences {
    private final String region;
    private final List<Place> found = new ArrayList<>();

    private RegionReferences(String region) {
        this.region = region;
    }

    /// The places of a file that name a region; the region's own name is not among them.
    public static List<Place> to(String region, Mapping root, Place place) {
        RegionReferences references = new RegionReferences(region);
        references.look(root, SchemaIndex.rootOf(place.file()), place);
        return references.found;
    }

    private void look(YamlNode node, Kind kind, Place place) {
        switch (kind) {
            case Kind.Text text when text.equals(Kind.REGION) -> {
                if (node instanceof Scalar scalar && scalar.text().equals(region)) {
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
            case Kind.Shorthand shorthand -> look(node, shorthand.object(), place);
            case Kind.OneOrMany either ->
                    look(node, node instanceof Sequence ? either.many() : either.one(), place);
            default -> {}
        }
    }
}
