package org.planisphere.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.history.LastMatch;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.Words;
import org.planisphere.rules.drift.DriftReport;
import org.planisphere.rules.drift.DriftReport.Compared;
import org.planisphere.rules.drift.JudgedDifference;

/// A comparison for a terminal: what counts first, what is allowed below it with its reason.
final class DriftText {
    private final Path folder;
    private final ParsedPlan parsed;
    private final List<LastMatch> past;
    private final LocalDate today;

    private DriftText(Path folder, ParsedPlan parsed, List<LastMatch> past, LocalDate today) {
        this.folder = folder;
        this.parsed = parsed;
        this.past = past;
        this.today = today;
    }

    /// @param past when the pairs matched last, as far as that is known
    /// @param today the day that the past is held against
    static String of(
            Path folder,
            ParsedPlan parsed,
            DriftReport report,
            List<LastMatch> past,
            LocalDate today) {
        return new DriftText(folder, parsed, past, today).text(report);
    }

    private String text(DriftReport report) {
        StringBuilder text = new StringBuilder();
        if (report.compared().isEmpty() && report.differences().isEmpty()) {
            text.append(
                    report.against() == null
                            ? "No two regions of this plan shall match. Say so with region.mirrors or drift.pairs.\n"
                            : "Nothing of this plan is in %s.\n".formatted(report.against()));
        }
        for (Compared pair : sides(report)) {
            List<JudgedDifference> some =
                    report.differences().stream()
                            .filter(
                                    it ->
                                            it.left().equals(pair.left())
                                                    && it.right().equals(pair.right()))
                            .toList();
            text.append(heading(pair, report, some)).append(past(pair)).append(table(some));
        }
        if (!report.notUnderstood().isEmpty()) {
            text.append('\n').append("Not understood, and so not compared:\n");
            TextTable table = new TextTable(1);
            report.notUnderstood()
                    .forEach((type, count) -> table.row("  " + type, Integer.toString(count)));
            text.append(table);
        }
        text.append('\n').append("Specs, as gates name them:\n").append(specs(report));
        return text.toString();
    }

    /// Everything that was compared, and what had no counterpart.
    private static List<Compared> sides(DriftReport report) {
        return Stream.concat(
                        report.compared().stream(),
                        report.differences().stream()
                                .map(it -> new Compared(it.left(), it.right())))
                .distinct()
                .toList();
    }

    private static String heading(
            Compared pair, DriftReport report, List<JudgedDifference> differences) {
        long allowed = differences.stream().filter(it -> it.difference().allowed()).count();
        String sides =
                report.against() == null
                        ? "%s and %s".formatted(pair.left(), pair.right())
                        : "%s and %s".formatted(pair.left(), report.against());
        return "%s: %s, %d allowed.\n"
                .formatted(sides, Numbers.of(differences.size() - allowed, "difference"), allowed);
    }

    /// When a pair matched last, on a line of its own; nothing where no history tells.
    private String past(Compared pair) {
        return past.stream()
                .filter(it -> !it.now())
                .filter(it -> it.left().value().equals(pair.left()))
                .filter(it -> it.right().value().equals(pair.right()))
                .findFirst()
                .map(it -> "  They %s.\n".formatted(it.words(today)))
                .orElse("");
    }

    private String table(List<JudgedDifference> differences) {
        TextTable table = new TextTable(6);
        differences.stream()
                .sorted(
                        Comparator.comparing((JudgedDifference it) -> it.difference().allowed())
                                .thenComparing(JudgedDifference::severity))
                .forEach(it -> table.row(cells(it)));
        return table.toString();
    }

    private String[] cells(JudgedDifference it) {
        Position at = parsed.locate(it.place());
        String place =
                "%s:%d:%d".formatted(folder.resolve(it.place().file()), at.line(), at.column());
        boolean allowed = it.difference().allowed();
        return new String[] {
            "  " + (allowed ? "allowed" : it.severity().yaml()),
            it.rule() == null ? "-" : it.rule(),
            it.difference().path(),
            "%s, %s"
                    .formatted(
                            words(it.difference().leftValue()),
                            words(it.difference().rightValue())),
            allowed ? "(%s)".formatted(it.excuse()) : place
        };
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Number number -> Numbers.plain(number.doubleValue());
            case List<?> list -> Words.and(list);
            default -> value.toString();
        };
    }

    private static String specs(DriftReport report) {
        TextTable table = new TextTable(2);
        report.specs().forEach(it -> table.row("  " + it.region(), it.hash()));
        return table.toString();
    }
}
