package org.planisphere.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planisphere.artifact.UserData;

/// Keeps the details of a bug in a file, away from the terminal.
final class BugReport {
    private BugReport() {}

    /// Writes the stack trace, and nothing of the plan.
    ///
    /// @return a sentence that says where
    static String write(Throwable failure) {
        try {
            Path folder = Files.createDirectories(UserData.folder().resolve("logs"));
            Path file = Files.createTempFile(folder, "bug-", ".log");
            try (PrintWriter log =
                    new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                log.println("planisphere " + Version.number());
                log.println("java " + Runtime.version());
                failure.printStackTrace(log);
            }
            return "The details are in %s.".formatted(file);
        } catch (IOException noDisk) {
            return "The details could not be written to %s.".formatted(UserData.folder());
        }
    }
}
