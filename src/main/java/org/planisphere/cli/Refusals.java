package org.planisphere.cli;

import java.io.PrintWriter;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.cli.modelfile.ModelFileException;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.export.ExportException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells input that cannot be read from a bug of ours, and prints neither as a stack trace.
final class Refusals implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        return switch (failure) {
            case ArtifactReadException refused -> refused(err, refused);
            case SaveException refused -> refused(err, refused);
            case PriceBookException refused -> refused(err, refused);
            case ExportException refused -> refused(err, refused);
            case ModelFileException refused -> refused(err, refused);
            case ImportRefusedException refused -> refused(err, refused);
            default -> bug(err, failure);
        };
    }

    private static int refused(PrintWriter err, Exception refusal) {
        err.println(refusal.getMessage());
        return ExitStatus.REFUSED;
    }

    private static int bug(PrintWriter err, Exception failure) {
        err.println(
                "planisphere: this is a bug in Planisphere, not in your plan. %s"
                        .formatted(BugReport.write(failure)));
        return ExitStatus.BUG;
    }
}
