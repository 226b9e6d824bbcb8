package org.planisphere.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `schema`: the formats, for editors.
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a file format, for editors.",
        footer = {
            "",
            "New files of a plan start with a line such as",
            "  # yaml-language-server: $schema=../schemas/region.schema.json",
            "which makes editors complete and check a file by it.",
            "",
            "Example:",
            "  planisphere schema region > region.schema.json",
            "  planisphere schema region plan model --to my-plan/schemas"
        })
final class SchemaCommand implements Callable<Integer> {
    enum Format {
        region,
        plan,
        model;

        String schema() {
            return JsonSchema.text(
                    switch (this) {
                        case region -> JsonSchema.region();
                        case plan -> JsonSchema.plan();
                        case model -> JsonSchema.model();
                    });
        }
    }

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FORMAT",
            description = "Which format: ${COMPLETION-CANDIDATES}.")
    private List<Format> formats = List.of();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write FORMAT.schema.json into this folder instead.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        Path to = folder;
        if (to == null) {
            if (formats.size() > 1) {
                throw refused("Several schemas need --to FOLDER to be written into.");
            }
            Output.of(spec).print(formats.getFirst().schema());
            return ExitStatus.DONE;
        }
        for (Format format : formats) {
            write(to, format);
        }
        return ExitStatus.DONE;
    }

    private void write(Path to, Format format) {
        Path file = to.resolve(format + ".schema.json");
        try {
            Files.createDirectories(to);
            Files.writeString(file, format.schema(), StandardCharsets.UTF_8);
            Output.of(spec).notice("Wrote %s.".formatted(file));
        } catch (IOException failed) {
            throw refused(
                    "%s cannot be written. Name a folder that you may write into.".formatted(file));
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
