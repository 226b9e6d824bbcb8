package org.planisphere.edit.imports;

import java.util.Locale;
import java.util.Optional;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.imports.DrawioReader;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.catalog.RegionCatalog;

/// Makes a plan of what another program wrote, whatever that is.
public final class Imports {
    private Imports() {}

    /// What a source can be made into.
    public enum Form {
        /// Region artifacts.
        ARTIFACTS,
        /// What exists: a Terraform state or plan, or a table.
        INVENTORY,
        /// A drawing of draw.io.
        DIAGRAM,
        /// Usage quantities for a plan that is there already.
        USAGE,
        /// Address blocks that a plan which is there already has to keep clear of.
        PREFIXES;

        /// Whether it fills in a plan and is none of its own.
        public boolean fillsIn() {
            return this == USAGE || this == PREFIXES;
        }
    }

    /// Imports a source.
    ///
    /// @param open the plan that is filled in; empty where there is none
    /// @throws ImportRefusedException where nothing can be made of it; its message is for the
    ///     person
    public static ImportedPlan of(
            ImportSource source, RegionCatalog catalog, Optional<ParsedPlan> open)
            throws ImportRefusedException {
        KnownRegions known = new KnownRegions(catalog);
        return switch (form(source)) {
            case ARTIFACTS -> FolderImport.of(source);
            case INVENTORY -> InventoryImport.of(source, known);
            case DIAGRAM -> DiagramImport.of(source, known);
            case USAGE ->
                    UsageImport.of(
                            source,
                            into(source, open.filter(it -> !it.plan().regions().isEmpty())));
            case PREFIXES -> PrefixesImport.of(source, into(source, open));
        };
    }

    private static ParsedPlan into(ImportSource source, Optional<ParsedPlan> open)
            throws ImportRefusedException {
        return open.orElseThrow(
                () ->
                        new ImportRefusedException(
                                source.name(),
                                1,
                                1,
                                "this fills in a plan that is there already",
                                "Open the plan first, or name it with --into."));
    }

    /// What a source is, by its name and its first keys.
    ///
    /// @throws ImportRefusedException where it is nothing that can be imported
    public static Form form(ImportSource source) throws ImportRefusedException {
        if (source.folder()) {
            return FolderImport.hasArtifact(source)
                            || source.files().keySet().stream().noneMatch(InventoryImport::isState)
                    ? Form.ARTIFACTS
                    : Form.INVENTORY;
        }
        String path = source.files().firstKey();
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return yaml(source, path);
        }
        if (name.endsWith(".drawio")
                || name.endsWith(".xml")
                || DrawioReader.looksLike(source.text(path))) {
            return Form.DIAGRAM;
        }
        if (name.endsWith(".csv") && PrefixesImport.isPrefixes(source.text(path))) {
            return Form.PREFIXES;
        }
        if (InventoryReader.looksLike(name)) {
            return Form.INVENTORY;
        }
        throw new ImportRefusedException(
                source.naming(path),
                1,
                1,
                "this is no file that can be imported",
                "Name a .tfstate, .json, .csv, .drawio or .yaml file, or a folder.");
    }

    private static Form yaml(ImportSource source, String path) throws ImportRefusedException {
        try {
            YamlDocument document = YamlParser.parse(source.text(path));
            if (UsageImport.isUsage(document)) {
                return Form.USAGE;
            }
            if (FolderImport.isArtifact(document)) {
                return Form.ARTIFACTS;
            }
            throw new ImportRefusedException(
                    source.naming(path),
                    1,
                    1,
                    "this is neither a region artifact nor an Infracost usage file",
                    "Name a file with a region: or a resource_usage: section.");
        } catch (YamlRefusedException refused) {
            throw new ImportRefusedException(source.naming(path), refused);
        }
    }
}
