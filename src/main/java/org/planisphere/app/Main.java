package org.planisphere.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.UserData;
import org.planisphere.cli.Commands;
import org.planisphere.cli.ExitStatus;
import org.slf4j.LoggerFactory;

/// Starts Planisphere: a command, or the workbench.
public final class Main {
    private static final String NO_DISPLAY =
            "There is no display here. The commands work without one: validate, cost, simulate,"
                    + " export.";

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("planisphere.logs", UserData.folder().resolve("logs").toString());
        Logging.start();
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(
                Commands.run(
                        args,
                        plan -> openWorkbench(plan, Display.ofThisMachine(), err),
                        utf8(FileDescriptor.out),
                        err));
    }

    static int openWorkbench(@Nullable Path plan, Display display, PrintWriter err) {
        if (!display.isThere()) {
            err.println(NO_DISPLAY);
            return ExitStatus.REFUSED;
        }
        try {
            Application.launch(
                    WorkbenchWindow.class,
                    plan == null ? new String[0] : new String[] {plan.toString()});
            return ExitStatus.DONE;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noToolkit) {
            LoggerFactory.getLogger(Main.class).error("The toolkit did not start", noToolkit);
            err.println(NO_DISPLAY);
            return ExitStatus.REFUSED;
        }
    }

    /// Results are UTF-8 wherever they are printed, so that they compare by byte.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
