package org.planisphere.workbench.drift;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.model.Plan;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.drift.JudgedDifference;

/// What the view of drift shows.
///
/// @param chosen the pair whose differences are shown; null where there is no pair
/// @param area the area they are narrowed to; null for all
/// @param options what a person wants to see and to change besides what rules ask for
/// @param shown the differences of pair and area, what counts most first
/// @param allowed how many of pair and area are allowed, shown or not
/// @param bringUp what would give the second region what the first one has; null without a pair
record DriftPage(
        List<ParityRow> rows,
        @Nullable PairKey chosen,
        @Nullable String area,
        Options options,
        List<JudgedDifference> shown,
        int allowed,
        @Nullable BringUpPreview bringUp) {
    /// @param allowed show what is allowed too
    /// @param notes bring up what no rule asks for too
    record Options(boolean allowed, boolean notes) {
        static final Options NEITHER = new Options(false, false);
    }

    /// The areas of an artifact, in its order.
    static final Map<String, String> AREAS =
            areas(
                    "region", "Zones",
                    "networking", "Network",
                    "services", "Services",
                    "data", "Data",
                    "capacity", "Capacity",
                    "reliability", "Reliability",
                    "observability", "Telemetry",
                    "compliance", "Compliance",
                    "delivery", "Delivery",
                    "cost", "Budget");

    private static Map<String, String> areas(String... pairs) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            titles.put(pairs[i], pairs[i + 1]);
        }
        return titles;
    }

    static DriftPage of(
            ParsedPlan parsed, @Nullable PairKey wanted, @Nullable String area, Options options) {
        Plan plan = parsed.plan();
        List<ParityRow> rows = ComparedPair.in(plan).stream().map(it -> row(it, plan)).toList();
        ParityRow row =
                rows.stream()
                        .filter(it -> it.key().equals(wanted))
                        .findFirst()
                        .or(() -> rows.stream().findFirst())
                        .orElse(null);
        if (row == null) {
            return new DriftPage(rows, null, null, options, List.of(), 0, null);
        }
        String narrowed = row.key().equals(wanted) ? area : null;
        List<JudgedDifference> all =
                row.differences().stream()
                        .filter(it -> narrowed == null || it.area().equals(narrowed))
                        .sorted(
                                Comparator.comparing(
                                                (JudgedDifference it) -> it.difference().allowed())
                                        .thenComparing(JudgedDifference::severity))
                        .toList();
        List<JudgedDifference> asked =
                all.stream().filter(it -> options.notes() || it.counts(Severity.WARNING)).toList();
        List<JudgedDifference> shown =
                all.stream().filter(it -> options.allowed() || !it.difference().allowed()).toList();
        return new DriftPage(
                rows,
                row.key(),
                narrowed,
                options,
                shown,
                (int) all.stream().filter(it -> it.difference().allowed()).count(),
                BringUpPreview.of(parsed, row.pair(), asked));
    }

    private static ParityRow row(ComparedPair pair, Plan plan) {
        List<JudgedDifference> differences = JudgedDifference.of(pair, plan);
        Map<String, ParityCell> cells = new LinkedHashMap<>();
        for (String area : AREAS.keySet()) {
            cells.put(
                    area,
                    ParityCell.of(
                            differences.stream().filter(it -> it.area().equals(area)).toList()));
        }
        return new ParityRow(pair, differences, cells);
    }

    /// The chosen row.
    Optional<ParityRow> row() {
        return rows.stream().filter(it -> it.key().equals(chosen)).findFirst();
    }

    /// All pairs in one phrase: `2 pairs · 3 differences count, 11 are allowed`.
    String summary() {
        int counting = rows.stream().mapToInt(it -> it.whole().counting()).sum();
        int allowed = rows.stream().mapToInt(it -> it.whole().allowed()).sum();
        return "%s · %s, %d allowed"
                .formatted(
                        Numbers.of(rows.size(), "pair"),
                        counting == 0 ? "nothing differs" : Numbers.of(counting, "difference"),
                        allowed);
    }
}
