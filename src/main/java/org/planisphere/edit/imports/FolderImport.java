package org.planisphere.edit.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.imports.ImportSource.Left;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Observation;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// A plan of region artifacts that lie in a folder, or of a single one. Their texts stay as they
/// are; only their places are new.
final class FolderImport {
    private final ImportSource source;
    private final Notes notes = new Notes();
    private final Map<String, String> artifacts = new LinkedHashMap<>();
    private final Map<RegionId, String> taken = new LinkedHashMap<>();

    private FolderImport(ImportSource source) {
        this.source = source;
    }

    static ImportedPlan of(ImportSource source) throws ImportRefusedException {
        return new FolderImport(source).plan();
    }

    /// Whether a document is meant as an artifact.
    static boolean isArtifact(YamlDocument document) {
        return document.root().entry("region").isPresent();
    }

    /// Whether a folder holds an artifact, or is a plan.
    static boolean hasArtifact(ImportSource source) {
        return source.files().keySet().stream()
                .filter(path -> !InventoryImport.isState(path))
                .anyMatch(path -> path.equals(Workspace.PLAN_FILE) || isArtifact(source, path));
    }

    private static boolean isArtifact(ImportSource source, String path) {
        try {
            return isArtifact(YamlParser.parse(source.text(path)));
        } catch (YamlRefusedException | ImportRefusedException damaged) {
            return false;
        }
    }

    private ImportedPlan plan() throws ImportRefusedException {
        if (source.folder() && source.files().containsKey(Workspace.PLAN_FILE)) {
            throw new ImportRefusedException(
                    source.naming(Workspace.PLAN_FILE),
                    1,
                    1,
                    "this folder is a plan already",
                    "Open it instead.");
        }
        source.files().keySet().forEach(this::file);
        for (Left left : source.left()) {
            notes.notUnderstood(source.naming(left.path()), 1, "not read: " + left.why());
        }
        if (artifacts.isEmpty()) {
            throw new ImportRefusedException(
                    source.name(),
                    1,
                    1,
                    "there is no region artifact here that can be read",
                    "Name a folder with .yaml files that have a region: section.");
        }
        Workspace made = DraftPlan.workspace(source, artifacts);
        return new ImportedPlan(
                Workspace.empty(made.title()), made, notes.report(source, "region artifacts"));
    }

    private void file(String path) {
        String file = source.naming(path);
        if (InventoryImport.isState(path)) {
            notes.notUnderstood(file, 1, "a Terraform state beside artifacts; import it by itself");
            return;
        }
        try {
            String text = source.text(path);
            YamlDocument document = YamlParser.parse(text);
            if (isArtifact(document)) {
                artifact(file, text);
            } else {
                notes.notUnderstood(file, 1, "not a region artifact: it has no region: section");
            }
        } catch (YamlRefusedException refused) {
            unreadable(new ImportRefusedException(file, refused));
        } catch (ImportRefusedException refused) {
            unreadable(refused);
        }
    }

    private void unreadable(ImportRefusedException refused) {
        notes.unreadable(refused.place(), refused.sentence().replaceAll("\\.$", ""));
    }

    private void artifact(String file, String text) {
        String alone = "regions/region.yaml";
        ParsedPlan parsed = PlanReader.read(Workspace.empty("import").with(alone, text));
        Optional<Region> region = parsed.plan().regions().stream().findFirst();
        if (region.isEmpty()) {
            notes.unreadable(
                    first(file, parsed), "no name or no type of a region can be read from it");
            return;
        }
        RegionId id = region.get().id();
        String before = taken.putIfAbsent(id, file);
        if (before != null) {
            notes.unreadable(
                    file, "%s stands in %s already, so this file was left".formatted(id, before));
            return;
        }
        artifacts.put(DraftPlan.freeFile(id.value(), artifacts.keySet()), text);
        notes.understood(file, 1, "%s: %s".formatted(id, region.get().type().yaml()));
    }

    /// The place of the first thing that the reader had to object to.
    private static String first(String file, ParsedPlan parsed) {
        List<Observation> noticed = parsed.plan().observations();
        if (noticed.isEmpty()) {
            return file;
        }
        Position at = parsed.locate(noticed.getFirst().place());
        return "%s:%d:%d".formatted(file, at.line(), at.column());
    }
}
