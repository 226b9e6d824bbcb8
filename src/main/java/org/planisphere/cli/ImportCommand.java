package org.planisphere.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.artifact.imports.ImportFiles;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.edit.imports.ImportNote;
import org.planisphere.edit.imports.ImportedPlan;
import org.planisphere.edit.imports.Imports;
import org.planisphere.export.json.ImportJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import`: a plan made of what another program wrote, or usage or reserved blocks filled into
// one.
@Command(
        name = "import",
        description = {
            "Makes a plan of what is there already, or fills usage or reserved blocks into one.",
            "Region artifacts in a folder, a Terraform state or plan, a table of what exists or a draw.io",
            "diagram become a plan; the usage of an Infracost usage file and the prefixes of a NetBox",
            "go into a plan.",
            "What is not understood is counted and listed."
        },
        footer = {
            "",
            "Exit status: 0 done; 1 done, but a part was damaged and is left out; 2 nothing can be made of it, or the folder is not empty.",
            "",
            "Examples:",
            "  planisphere import terraform.tfstate --to plans/shop --dry-run",
            "  planisphere import regions.drawio --to plans/shop",
            "  planisphere import infracost-usage.yml --into samples/storefront"
        })
final class ImportCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    /// Where the result goes.
    static final class Target {
        @Option(
                names = "--to",
                paramLabel = "FOLDER",
                required = true,
                description = "An empty or new folder for the plan.")
        private @Nullable Path to;

        @Option(
                names = "--into",
                paramLabel = "PLAN",
                required = true,
                description = "The plan to fill in with usage or reserved blocks.")
        private @Nullable Path into;
    }

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE_OR_FOLDER",
            description = "A .tfstate, .json, .csv, .drawio or .yaml file, or a folder.")
    private Path from = Path.of(".");

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--dry-run", description = "Say what would be done and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() throws ArtifactReadException, ImportRefusedException, SaveException {
        WorkspaceStore store = WorkspaceStore.local();
        OpenedPlan open = target.into == null ? null : store.load(target.into);
        ImportSource source = ImportFiles.read(from);
        refuseOther(source, open);
        if (target.to != null) {
            refuseFull(target.to);
        }
        ImportedPlan imported =
                Imports.of(
                        source,
                        ShippedFacts.load().regions(),
                        Optional.ofNullable(open).map(it -> PlanReader.read(it.workspace())));
        if (!dryRun) {
            write(store, open, imported);
        }
        String to = Objects.requireNonNullElse(target.to, target.into).toString();
        Output.of(spec)
                .print(
                        switch (format) {
                            case text -> ImportText.of(imported, to, dryRun);
                            case json -> ImportJson.of(imported, to, dryRun);
                        });
        return imported.report().of(ImportNote.Kind.UNREADABLE).isEmpty()
                ? ExitStatus.DONE
                : ExitStatus.FINDINGS;
    }

    private void write(WorkspaceStore store, @Nullable OpenedPlan open, ImportedPlan imported)
            throws SaveException, ArtifactReadException {
        if (open != null) {
            store.save(open, imported.workspace());
            return;
        }
        Path folder = Objects.requireNonNull(target.to);
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ArtifactReadException(
                    folder,
                    "%s: the folder cannot be made. Check its access rights.".formatted(folder),
                    failure);
        }
        store.saveAs(imported.workspace(), folder);
    }

    /// Usage and prefixes belong into a plan; everything else is a plan of its own.
    private static void refuseOther(ImportSource source, @Nullable OpenedPlan open)
            throws ImportRefusedException {
        boolean fillsIn = Imports.form(source).fillsIn();
        if (fillsIn && open == null) {
            throw new ImportRefusedException(
                    source.name(),
                    1,
                    1,
                    "this fills in a plan that is there already",
                    "Name the plan with --into instead of --to.");
        }
        if (!fillsIn && open != null) {
            throw new ImportRefusedException(
                    source.name(),
                    1,
                    1,
                    "this makes a plan of its own and fills in nothing",
                    "Name a new folder with --to instead of --into.");
        }
    }

    private static void refuseFull(Path folder) throws ArtifactReadException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findFirst().isPresent()) {
                throw new ArtifactReadException(
                        folder,
                        "%s: the folder is not empty, and nothing in it is touched. Name a new one."
                                .formatted(folder));
            }
        } catch (IOException failure) {
            throw new ArtifactReadException(
                    folder, "%s: this is no folder. Name a new one.".formatted(folder), failure);
        }
    }
}
