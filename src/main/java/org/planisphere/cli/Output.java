package org.planisphere.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints: results to one stream, everything else to the other.
record Output(PrintWriter out, PrintWriter err) {
    static Output of(@Nullable CommandSpec spec) {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return new Output(command.getOut(), command.getErr());
    }

    /// Prints the result; line ends are line feeds on every platform, so results compare by byte.
    void print(String result) {
        out.print(result);
    }

    /// Tells the person at the terminal something that is not part of the result.
    void notice(String sentence) {
        err.println(sentence);
    }
}
