package org.planisphere.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.cost.CostEngine;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.OwnPrices;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.export.json.CostJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `cost`: what a plan costs a month.
@Command(
        name = "cost",
        description =
                "Prints the monthly cost per region, type, category and link, and what has no price.",
        footer = {
            "",
            "Example:",
            "  planisphere cost samples/storefront --format csv > storefront.csv"
        })
final class CostCommand implements Callable<Integer> {
    enum Format {
        text,
        json,
        csv
    }

    @Spec private @Nullable CommandSpec spec;

    @Mixin private final PlanArgument plan = new PlanArgument();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() throws ArtifactReadException, PriceBookException {
        PlanArgument.Opened opened = plan.open();
        ParsedPlan parsed = opened.parsed();
        Output output = Output.of(spec);
        CostSheet sheet = CostEngine.cost(parsed.plan(), opened.facts(), book(parsed));
        output.print(
                switch (format) {
                    case text -> CostText.of(sheet);
                    case json -> CostJson.of(sheet);
                    case csv -> CostCsv.of(sheet);
                });
        return opened.status(output);
    }

    /// The shipped prices behind those that the plan brings along.
    private static PriceBook book(ParsedPlan parsed) throws PriceBookException {
        return ShippedPrices.load().behind(OwnPrices.of(parsed.plan(), parsed.workspace()::text));
    }
}
