package org.planisphere.workbench.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Finding;
import org.planisphere.workbench.session.Snapshot;

/// Reads the values of a form from the text, and hands each finding to the first field it is about.
public final class FieldReader {
    private final Snapshot snapshot;
    private final List<Finding> findings;
    private final Set<Finding> taken = new HashSet<>();

    public FieldReader(Snapshot snapshot, List<Finding> findings) {
        this.snapshot = snapshot;
        this.findings = List.copyOf(findings);
    }

    /// A value with the findings about it or about anything inside it.
    public FieldText field(Place place) {
        return new FieldText(place, text(place), take(place));
    }

    /// The findings about a value or anything inside it that no field has taken before.
    public List<Finding> take(Place place) {
        List<Finding> here = new ArrayList<>();
        for (Finding finding : findings) {
            if (isWithin(finding.place(), place) && taken.add(finding)) {
                here.add(finding);
            }
        }
        return here;
    }

    /// The findings that no field has taken.
    public List<Finding> rest() {
        return findings.stream().filter(finding -> !taken.contains(finding)).toList();
    }

    private static boolean isWithin(Place inner, Place outer) {
        return inner.file().equals(outer.file())
                && (inner.pointer().equals(outer.pointer())
                        || inner.pointer().startsWith(outer.pointer() + "/"));
    }

    private String text(Place place) {
        return snapshot.parsed().node(place).map(FieldReader::text).orElse("");
    }

    private static String text(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar.isNull() ? "" : scalar.text();
            case Sequence list ->
                    list.items().stream().map(FieldReader::text).collect(Collectors.joining(", "));
            case Mapping mapping -> mapping.get("name").map(FieldReader::text).orElse("");
        };
    }
}
