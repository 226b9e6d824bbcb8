package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// The regions of a workspace and the files they stand in.
final class Regions {
    private static final Place LIST = new Place(Workspace.PLAN_FILE, "/regions");

    private final Workspace workspace;
    private final ParsedPlan parsed;

    /// Reads the files that can have to do with some regions: those in which their names stand.
    Regions(Workspace workspace, RegionId... about) {
        this.workspace = workspace;
        this.parsed = PlanReader.read(mentioning(workspace, List.of(about)));
    }

    private static Workspace mentioning(Workspace workspace, List<RegionId> ids) {
        SortedMap<String, String> texts = new TreeMap<>(workspace.texts());
        texts.entrySet()
                .removeIf(
                        file ->
                                !file.getKey().equals(Workspace.PLAN_FILE)
                                        && ids.stream()
                                                .noneMatch(
                                                        id ->
                                                                file.getValue()
                                                                        .contains(id.value())));
        return new Workspace(workspace.title(), texts);
    }

    ParsedPlan parsed() {
        return parsed;
    }

    /// A region that the plan has.
    Region get(RegionId id) {
        return parsed.plan()
                .region(id)
                .or(() -> PlanReader.read(workspace).plan().region(id))
                .orElseThrow(
                        () -> new EditNotPossibleException("There is no region %s.".formatted(id)));
    }

    /// Refuses a name that no region may have, or that one has already.
    void refuseTaken(RegionId id) {
        boolean wellFormed =
                Kind.NAME.form() != null && Kind.NAME.form().matcher(id.value()).matches();
        if (!wellFormed) {
            throw new EditNotPossibleException(
                    "'%s' is not %s.".formatted(id, Kind.NAME.expected()));
        }
        if (parsed.plan().region(id).isPresent()) {
            throw new EditNotPossibleException("There is a region %s already.".formatted(id));
        }
    }

    /// A file for a region that has none yet; names that differ only in case are one file on some
    /// systems.
    String freeFile(RegionId id) {
        String file = "regions/%s.yaml".formatted(id);
        for (int n = 2; isTaken(file); n++) {
            file = "regions/%s-%d.yaml".formatted(id, n);
        }
        return file;
    }

    private boolean isTaken(String file) {
        return workspace.paths().stream().anyMatch(file::equalsIgnoreCase);
    }

    /// The line of `plan.yaml` that names a file; nothing where there is no plan file.
    List<TextChange> listing(String file) {
        return workspace.text(Workspace.PLAN_FILE).isEmpty()
                ? List.of()
                : List.of(new TextChange.Append(LIST, "file: " + file));
    }

    /// The item of the plan's list of regions that names a file.
    Optional<Place> itemOf(String file) {
        if (!(parsed.node(LIST).orElse(null) instanceof Sequence list)) {
            return Optional.empty();
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (names(list.items().get(i), file)) {
                return Optional.of(LIST.child(i));
            }
        }
        return Optional.empty();
    }

    private static boolean names(YamlNode item, String file) {
        return item instanceof Mapping mapping
                && mapping.get("file").orElse(null) instanceof Scalar scalar
                && scalar.text().equals(file);
    }
}
