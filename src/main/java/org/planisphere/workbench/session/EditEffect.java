package org.planisphere.workbench.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// What an edit would do to the plan, before anybody makes it.
///
/// Findings on cost and lag are not foreseen: they take too long for a glance.
///
/// @param gone findings that it takes away
/// @param added findings that it brings
/// @param monthlyChange what the plan would cost more a month, negative for less; null where the
///     plan has no cost
/// @param difference the lines that change, as a unified difference of each file
public record EditEffect(
        List<Finding> gone,
        List<Finding> added,
        @Nullable BigDecimal monthlyChange,
        String currency,
        String difference) {
    public EditEffect {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /// A finding apart from where it stands and from the values in it: a rule that goes on
    /// objecting to the same region, with other words, is neither gone nor new.
    private record Said(String rule, @Nullable RegionId region) {
        static Said by(Finding finding) {
            return new Said(finding.rule(), finding.region());
        }
    }

    /// Compares what the rules say before and after.
    static EditEffect between(
            List<Finding> before,
            List<Finding> after,
            @Nullable BigDecimal monthlyChange,
            String currency,
            String difference) {
        return new EditEffect(
                without(before, after),
                without(after, before),
                monthlyChange,
                currency,
                difference);
    }

    /// The findings of a list that the other list does not have, each as often as it is missing.
    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        List<Said> left = new ArrayList<>(others.stream().map(Said::by).toList());
        return some.stream().filter(finding -> !left.remove(Said.by(finding))).toList();
    }

    /// The effect in one sentence or two.
    public String words() {
        String brings = added.isEmpty() ? "brings none" : "brings " + counted(added);
        String takes = gone.isEmpty() ? "Takes no finding away" : "Takes away " + counted(gone);
        return "%s, %s. %s".formatted(takes, brings, money());
    }

    private String money() {
        if (monthlyChange == null) {
            return "The cost is not known.";
        }
        BigDecimal whole = monthlyChange.setScale(0, RoundingMode.HALF_EVEN);
        if (whole.signum() == 0) {
            return "The cost stays.";
        }
        return String.format(
                Locale.ENGLISH,
                "The plan costs %,d %s a month %s.",
                whole.abs().longValueExact(),
                currency,
                whole.signum() > 0 ? "more" : "less");
    }

    private static String counted(List<Finding> findings) {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> some = findings.stream().filter(it -> it.severity() == severity).toList();
            if (!some.isEmpty()) {
                words.add(
                        "%d %s (%s)"
                                .formatted(
                                        some.size(),
                                        word(severity, some.size()),
                                        some.stream()
                                                .map(Finding::rule)
                                                .distinct()
                                                .collect(Collectors.joining(", "))));
            }
        }
        return String.join(" and ", words);
    }

    private static String word(Severity severity, int count) {
        String one =
                switch (severity) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "hint";
                };
        return count == 1 ? one : one + "s";
    }
}
