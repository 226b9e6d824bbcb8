package org.planisphere.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.export.json.FindingsJson;
import org.planisphere.export.json.SarifJson;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `validate`: every finding of every rule.
@Command(
        name = "validate",
        description = "Prints all findings of a plan.",
        footer = {
            "",
            "Exit status: 0 nothing at or above --fail-on; 1 findings; 2 the plan cannot be read.",
            "",
            "Example:",
            "  planisphere validate samples/storefront --fail-on warning",
            "  planisphere validate --explain NET-004"
        })
final class ValidateCommand implements Callable<Integer> {
    enum Format {
        text,
        json,
        sarif
    }

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            description = {
                "Prints the page of a rule, such as NET-004, and checks no plan.",
                "The rules that a plan brings along under policies: need PLAN too."
            })
    private @Nullable String explain;

    @Mixin private final PlanArgument plan = new PlanArgument();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Mixin private final FailOnOption failOn = new FailOnOption();

    @Override
    public Integer call() throws ArtifactReadException {
        if (explain != null) {
            Output.of(spec).print(page(explain));
            return ExitStatus.DONE;
        }
        if (!plan.isGiven()) {
            throw wrong("Missing required parameter: 'PLAN'");
        }
        PlanArgument.Opened opened = plan.open();
        List<Finding> findings = opened.findings();
        Output.of(spec)
                .print(
                        switch (format) {
                            case text ->
                                    FindingsText.of(opened.folder(), opened.parsed(), findings);
                            case json -> FindingsJson.of(opened.parsed(), findings);
                            case sarif -> SarifJson.of(opened.parsed(), findings, Version.number());
                        });
        return findings.stream()
                        .filter(finding -> !finding.isWaived())
                        .anyMatch(finding -> failOn.isReachedBy(finding.severity()))
                ? ExitStatus.FINDINGS
                : ExitStatus.DONE;
    }

    private String page(String id) throws ArtifactReadException {
        Optional<String> own =
                plan.isGiven()
                        ? RuleCatalog.page(id, plan.open().parsed().plan())
                                .map(ExplanationText::page)
                        : Optional.empty();
        return own.or(() -> ExplanationText.of(id))
                .orElseThrow(
                        () ->
                                wrong(
                                        "There is no rule %s.%s"
                                                .formatted(
                                                        id,
                                                        Suggestion.of(
                                                                id.toUpperCase(Locale.ROOT),
                                                                ExplanationText.ids()))));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
