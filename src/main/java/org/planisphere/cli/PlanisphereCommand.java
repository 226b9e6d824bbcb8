package org.planisphere.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `planisphere [PLAN]`: opens the workbench; the other commands hang below it.
@Command(
        name = "planisphere",
        description =
                "Plans infrastructure that spans regions. Opens the workbench when no command is given.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Exit status: 0 done; 1 findings; 2 wrong usage or unreadable input; 3 a bug.",
            "",
            "Examples:",
            "  planisphere samples/storefront",
            "  planisphere validate samples/storefront",
            "  planisphere help cost"
        },
        subcommands = CommandLine.HelpCommand.class)
final class PlanisphereCommand implements Callable<Integer> {
    private final WorkbenchDoor workbench;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description = "What to open: a plan folder, its plan.yaml, or one region artifact.")
    private @Nullable Path plan;

    PlanisphereCommand(WorkbenchDoor workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        if (plan != null && spec != null && !Files.exists(plan)) {
            CommandLine commands = spec.commandLine();
            throw new ParameterException(
                    commands,
                    "%s is neither a command nor a plan.%s"
                            .formatted(
                                    plan,
                                    Suggestion.of(
                                            plan.toString(), commands.getSubcommands().keySet())));
        }
        return workbench.open(plan);
    }
}
