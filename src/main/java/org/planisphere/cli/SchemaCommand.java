package org.planisphere.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.JsonSchema;
import org.planisphere.export.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `schema`: the formats, for editors.
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a file format, for editors.",
        footer = {
            "",
            "A first line such as",
            "  # yaml-language-server: $schema=region.schema.json",
            "makes editors complete and check a file by it.",
            "",
            "Example:",
            "  planisphere schema region > region.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {
    enum Format {
        region,
        plan
    }

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = "Which format: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.region;

    @Override
    public Integer call() {
        Output.of(spec)
                .print(
                        Json.write(
                                switch (format) {
                                    case region -> JsonSchema.region();
                                    case plan -> JsonSchema.plan();
                                }));
        return ExitStatus.DONE;
    }
}
