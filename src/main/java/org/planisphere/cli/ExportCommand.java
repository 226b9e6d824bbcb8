package org.planisphere.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.export.Export;
import org.planisphere.export.ExportException;
import org.planisphere.export.ExportPlanner;
import org.planisphere.export.ExportSource;
import org.planisphere.export.ExportWriter;
import org.planisphere.export.ExporterCatalog;
import org.planisphere.export.json.ExportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `export`: validated specs and what is made from them, into a folder.
@Command(
        name = "export",
        description =
                "Writes the artifacts and everything derived from them. An equal file is not touched; a file somebody edited is kept.",
        footer = {
            "",
            "Exit status: 0 done; 1 a file was refused; 2 the plan or the folder cannot be used.",
            "",
            "Example:",
            "  planisphere export samples/storefront --to ../infrastructure --dry-run"
        })
final class ExportCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Spec private @Nullable CommandSpec spec;

    @Mixin private final PlanArgument plan = new PlanArgument();

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where to write.")
    private @Nullable Path to;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND",
            description = "Only these kinds: artifacts, terraform-tfvars, netbox-prefixes.")
    private @Nullable List<String> only;

    @Option(names = "--dry-run", description = "Say what would be done and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--force",
            description = "Replace files that were edited since the last export.")
    private boolean force;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() throws ArtifactReadException, ExportException {
        Set<String> kinds = kinds();
        PlanArgument.Opened opened = plan.open();
        Path folder = Objects.requireNonNull(to);
        if (!dryRun) {
            ExportWriter.finishInterrupted(folder);
        }
        ExportSource source =
                new ExportSource(
                        opened.parsed().workspace(), opened.parsed().plan(), opened.findings());
        Export export = ExportPlanner.plan(source, folder, kinds, force);
        if (!dryRun) {
            ExportWriter.write(export);
        }
        Output output = Output.of(spec);
        output.print(
                switch (format) {
                    case text -> ExportText.of(export, dryRun);
                    case json -> ExportJson.of(export, folder.toString(), dryRun);
                });
        export.leftOver()
                .forEach(
                        file ->
                                output.notice(
                                        file + " is no longer part of the plan; it was left."));
        return export.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private Set<String> kinds() {
        List<String> known = ExporterCatalog.kinds();
        if (only == null) {
            return new LinkedHashSet<>(known);
        }
        for (String kind : only) {
            if (!known.contains(kind)) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "%s is no kind of export; the kinds are %s.%s"
                                .formatted(
                                        kind,
                                        String.join(", ", known),
                                        Suggestion.of(kind, known)));
            }
        }
        return new LinkedHashSet<>(only);
    }
}
