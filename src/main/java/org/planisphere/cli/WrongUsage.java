package org.planisphere.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what was wrong with the arguments, and offers what was probably meant.
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("planisphere: " + sentence(wrong));
        err.println(
                "Try '%s --help' for more.".formatted(command.getCommandSpec().qualifiedName()));
        return ExitStatus.REFUSED;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().getFirst();
            if (unmatched.isUnknownOption()) {
                return "there is no option %s.%s"
                        .formatted(typed, Suggestion.of(typed, options(wrong.getCommandLine())));
            }
            // The root takes a plan first, so a mistyped command is what stands before this.
            CommandLine command = wrong.getCommandLine();
            String before = command.getParseResult().originalArgs().getFirst();
            return command.getParent() == null
                    ? "%s is no command.%s"
                            .formatted(
                                    before,
                                    Suggestion.of(before, command.getSubcommands().keySet()))
                    : "%s is one argument too many.".formatted(typed);
        }
        String message = String.valueOf(wrong.getMessage()).replace(" (case-sensitive)", "");
        return Character.toLowerCase(message.charAt(0))
                + message.substring(1)
                + (message.endsWith(".") || message.endsWith("?") ? "" : ".");
    }

    private static Set<String> options(CommandLine command) {
        Set<String> names = new LinkedHashSet<>();
        command.getCommandSpec()
                .options()
                .forEach(option -> names.addAll(java.util.List.of(option.names())));
        return names;
    }
}
