package org.planisphere.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.planisphere.cli.Commands;
import org.planisphere.cli.ExitStatus;

/// Starts Planisphere: a command, or the workbench.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(
                Commands.run(
                        args,
                        plan -> {
                            err.println(
                                    "There is no display here. The commands work without one: validate, cost, export.");
                            return ExitStatus.REFUSED;
                        },
                        utf8(FileDescriptor.out),
                        err));
    }

    /// Results are UTF-8 wherever they are printed, so that they compare by byte.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
