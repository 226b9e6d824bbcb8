package org.planisphere.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.history.LastMatch;
import org.planisphere.artifact.history.PairHistory;
import org.planisphere.artifact.reality.ExportedFiles;
import org.planisphere.artifact.reality.InventoryFile;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.export.json.DriftJson;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.drift.DriftReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `drift`: what regions differ in that shall match, or a plan and something else.
@Command(
        name = "drift",
        description =
                "Compares regions that mirror each other, or a plan with what --against names.",
        footer = {
            "",
            "Exit status: 0 no difference at or above --fail-on that nobody allowed; 1 differences; 2 something cannot be read.",
            "",
            "Examples:",
            "  planisphere drift samples/storefront",
            "  planisphere drift samples/storefront --against ../released/storefront --fail-on warning",
            "  planisphere drift samples/storefront --against terraform.tfstate"
        })
final class DriftCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    /// A pair that names a region which is not there is compared with nothing; its rule says so.
    private static final String PAIRS = "DRF-004";

    @Spec private @Nullable CommandSpec spec;

    @Mixin private final PlanArgument plan = new PlanArgument();

    @Option(
            names = "--against",
            paramLabel = "PATH",
            description =
                    "Another plan, the folder of an export, a Terraform state, the output of terraform show -json, or a .csv table of what exists.")
    private @Nullable Path against;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Mixin private final FailOnOption failOn = new FailOnOption();

    @Override
    public Integer call() throws ArtifactReadException {
        PlanArgument.Opened opened = plan.open();
        Output output = Output.of(spec);
        DriftReport report = against == null ? mirrored(opened) : against(opened, against, output);
        List<LastMatch> past = against == null ? past(opened, output) : List.of();
        LocalDate today = opened.facts().today();
        output.print(
                switch (format) {
                    case text ->
                            DriftText.of(opened.folder(), opened.parsed(), report, past, today);
                    case json -> DriftJson.of(opened.parsed(), report, past);
                });
        report.notes().forEach(output::notice);
        int status = opened.status(output);
        boolean unpaired = against == null && tellUnpaired(opened, output);
        return report.counting(failOn.severity()) > 0 || unpaired ? ExitStatus.FINDINGS : status;
    }

    /// When the pairs matched last; nothing where no git repository knows the plan.
    private static List<LastMatch> past(PlanArgument.Opened opened, Output output) {
        try {
            return PairHistory.of(
                            opened.folder().toAbsolutePath(),
                            opened.parsed().plan(),
                            () -> Thread.currentThread().isInterrupted())
                    .orElse(List.of());
        } catch (IOException damaged) {
            output.notice(
                    "%s: its git history cannot be read, so it is not told when regions matched last. Check the repository with git fsck."
                            .formatted(opened.folder()));
            return List.of();
        }
    }

    private static DriftReport mirrored(PlanArgument.Opened opened) {
        return DriftReport.of(opened.parsed().plan());
    }

    private static DriftReport against(PlanArgument.Opened opened, Path path, Output output)
            throws ArtifactReadException {
        if (Files.exists(path.resolve(ExportedFiles.MANIFEST))) {
            return DriftReport.exported(
                    opened.parsed().plan(),
                    path.toString(),
                    ExportedFolder.read(path, opened.parsed().workspace()));
        }
        if (!Files.isDirectory(path) && InventoryReader.looksLike(path.toString())) {
            return DriftReport.against(opened.parsed().plan(), InventoryFile.read(path));
        }
        PlanArgument.Opened other = PlanArgument.open(path);
        other.status(output);
        return DriftReport.between(opened.parsed().plan(), other.parsed().plan(), path.toString());
    }

    /// Names pairs that could not be compared, such as a region that mirrors a missing one.
    private static boolean tellUnpaired(PlanArgument.Opened opened, Output output) {
        ParsedPlan parsed = opened.parsed();
        boolean any = false;
        for (Finding finding : RuleCatalog.check(parsed.plan(), opened.facts())) {
            if (finding.rule().equals(PAIRS)) {
                Position at = parsed.locate(finding.place());
                output.notice(
                        "%s:%d:%d: %s %s"
                                .formatted(
                                        opened.folder().resolve(finding.place().file()),
                                        at.line(),
                                        at.column(),
                                        finding.message(),
                                        finding.advice()));
                any = true;
            }
        }
        return any;
    }
}
