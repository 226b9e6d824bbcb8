package org.planisphere.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The way in: reads the arguments, runs what they ask for, and gives the exit status.
public final class Commands {
    private static final int HELP_COLUMNS = 100;

    private Commands() {}

    /// Runs a command line.
    ///
    /// @param out holds the result alone
    /// @param err holds progress, notices and refusals
    /// @return one of `ExitStatus`
    public static int run(
            String[] args, WorkbenchDoor workbench, PrintWriter out, PrintWriter err) {
        // Results and messages are English with ASCII digits wherever they are made.
        Locale.setDefault(Locale.ENGLISH);
        int status =
                commandLine(workbench)
                        .setOut(out)
                        .setErr(err)
                        .setParameterExceptionHandler(new WrongUsage())
                        .setExecutionExceptionHandler(new Refusals())
                        .execute(args);
        out.flush();
        err.flush();
        return status;
    }

    static CommandLine commandLine(WorkbenchDoor workbench) {
        CommandLine root = new CommandLine(new PlanisphereCommand(workbench));
        makePlanOptional(add(root, "validate", new ValidateCommand()).getCommandSpec());
        add(root, "cost", new CostCommand());
        add(root, "simulate", new SimulateCommand());
        add(root, "drift", new DriftCommand());
        add(root, "export", new ExportCommand());
        add(root, "import", new ImportCommand());
        add(root, "ipam", new IpamCommand());
        add(root, "schema", new SchemaCommand());
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion
                .getCommandSpec()
                .usageMessage()
                .description("Prints a completion script for bash and zsh.")
                .footer("", "Example:", "  source <(planisphere completion)");
        root.addSubcommand("completion", completion);
        return root.setUsageHelpWidth(HELP_COLUMNS);
    }

    /// A rule is explained without a plan.
    private static void makePlanOptional(CommandSpec command) {
        PositionalParamSpec plan = command.positionalParameters().getFirst();
        command.remove(plan);
        command.addPositional(plan.toBuilder().arity("0..1").required(false).build());
    }

    private static CommandLine add(CommandLine root, String name, Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Show this help.")
                                .build());
        root.addSubcommand(name, line);
        return line;
    }
}
