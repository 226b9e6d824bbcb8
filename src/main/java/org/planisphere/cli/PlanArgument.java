package org.planisphere.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.pricebook.ListedPrices;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.model.Observation;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Figures;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.simulation.core.RunControl;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The argument PLAN, shared by all commands that read a plan.
final class PlanArgument {
    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            description = "A plan folder, its plan.yaml, or one region artifact.")
    private @Nullable Path path;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge the plan as on this day, such as 2026-11-21 (default: today).")
    private @Nullable LocalDate asOf;

    /// What a command works with.
    ///
    /// @param folder the plan's folder as it was typed, for messages that a terminal can follow
    record Opened(Path folder, ParsedPlan parsed, Facts facts) {
        List<Finding> findings() {
            Plan plan = parsed.plan();
            return RuleCatalog.checkAll(
                    plan, facts, Figures.of(plan, facts, prices(), RunControl.none()));
        }

        /// The shipped prices behind those that the plan brings along, or alone where its own
        /// cannot be read; `cost` says what is wrong with them.
        private PriceBook prices() {
            return ShippedPrices.load().behindOwn(parsed.plan(), parsed.workspace()::text);
        }

        /// Tells which files could not be read and so are in no figure.
        ///
        /// @return the exit status that says whether anything is left out
        int status(Output output) {
            List<Observation.Unreadable> unread =
                    parsed.plan().observations().stream()
                            .filter(Observation.Unreadable.class::isInstance)
                            .map(Observation.Unreadable.class::cast)
                            .toList();
            for (Observation.Unreadable file : unread) {
                output.notice(
                        "%s:%d:%d: %s %s Nothing of this file is counted."
                                .formatted(
                                        folder.resolve(file.place().file()),
                                        file.line(),
                                        file.column(),
                                        Sentence.end(file.problem()),
                                        Sentence.end(file.advice())));
            }
            List<Observation.MissingFile> missing =
                    parsed.plan().observations().stream()
                            .filter(Observation.MissingFile.class::isInstance)
                            .map(Observation.MissingFile.class::cast)
                            .toList();
            for (Observation.MissingFile file : missing) {
                Position at = parsed.locate(file.place());
                output.notice(
                        "%s:%d:%d: %s could not be read: %s. Correct the path, or add the file. Nothing of this file is counted."
                                .formatted(
                                        folder.resolve(file.place().file()),
                                        at.line(),
                                        at.column(),
                                        file.file(),
                                        file.why()));
            }
            return unread.isEmpty() && missing.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }

    boolean isGiven() {
        return path != null;
    }

    /// Reads the plan.
    ///
    /// @throws ArtifactReadException if the path cannot be read or is no plan
    Opened open() throws ArtifactReadException {
        return open(path == null ? Path.of(".") : path, asOf == null ? today() : asOf);
    }

    /// Reads a plan that is judged as on this day.
    static Opened open(Path given) throws ArtifactReadException {
        return open(given, today());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static Opened open(Path given, LocalDate day) throws ArtifactReadException {
        ParsedPlan parsed = PlanReader.read(WorkspaceStore.local().load(given).workspace());
        Facts facts = ShippedFacts.load().on(day).with(new ListedPrices(ShippedPrices::load));
        return new Opened(folder(given), parsed, facts);
    }

    private static Path folder(Path given) {
        if (Files.isDirectory(given)) {
            return given;
        }
        Path parent = given.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
