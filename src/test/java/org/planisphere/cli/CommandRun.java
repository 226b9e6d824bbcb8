package org.planisphere.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// One run of the command line with everything it printed.
///
/// @param opened what the workbench was asked to open
record CommandRun(int status, String out, String err, List<String> opened) {
    static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> opened = new ArrayList<>();
        int status =
                Commands.run(
                        args,
                        plan -> {
                            opened.add(String.valueOf(plan));
                            return ExitStatus.DONE;
                        },
                        new PrintWriter(out),
                        new PrintWriter(err));
        return new CommandRun(status, out.toString(), err.toString(), opened);
    }
}
