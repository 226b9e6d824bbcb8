package org.planisphere.workbench.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.reality.Inventory;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.drift.DriftReport;
import org.planisphere.rules.drift.JudgedDifference;

/// What differs between a plan and what exists, region by region.
///
/// @param loaded name of the file that a person loaded; null for none
/// @param sources the files that tell what exists, with what they are
/// @param chosen the row whose differences are shown; null where there is none
/// @param notUnderstood types of resources that say nothing to a plan, with how many there are
/// @param notes what could not be compared, sentences
record RealityPage(
        @Nullable String loaded,
        List<String> sources,
        List<Row> rows,
        @Nullable Row chosen,
        SortedMap<String, Integer> notUnderstood,
        List<String> notes) {
    /// A region as a file shows it.
    ///
    /// @param planned whether the plan has the region
    record Row(String region, String file, boolean planned, List<JudgedDifference> differences) {
        Row {
            differences = List.copyOf(differences);
        }

        int count(Kind kind) {
            return (int) differences.stream().filter(it -> it.difference().kind() == kind).count();
        }

        boolean isSame(@Nullable Row other) {
            return other != null && other.region.equals(region) && other.file.equals(file);
        }

        /// Such as `us-west-2: 1 missing, 2 not planned, 0 changed`.
        String words() {
            return planned
                    ? "%s: %d missing, %d not planned, %d changed"
                            .formatted(
                                    region,
                                    count(Kind.MISSING),
                                    count(Kind.EXTRA),
                                    count(Kind.CHANGED))
                    : "%s: not planned".formatted(region);
        }
    }

    static RealityPage of(
            Plan plan, List<Inventory> inventories, @Nullable Inventory loaded, @Nullable Row was) {
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        SortedMap<String, Integer> notUnderstood = new TreeMap<>();
        for (Inventory inventory : inventories) {
            DriftReport report = DriftReport.against(plan, inventory);
            for (RegionId region : inventory.regions()) {
                rows.add(
                        new Row(
                                region.value(),
                                inventory.file(),
                                plan.region(region).isPresent(),
                                report.differences().stream()
                                        .filter(it -> it.left().equals(region.value()))
                                        .toList()));
            }
            report.notes().stream()
                    .map(note -> note.replace(inventory.file() + ": ", ""))
                    .forEach(notes::add);
            report.notUnderstood()
                    .forEach((type, count) -> notUnderstood.merge(type, count, Integer::sum));
        }
        Row chosen =
                rows.stream()
                        .filter(row -> row.isSame(was))
                        .findFirst()
                        .or(
                                () ->
                                        rows.stream()
                                                .filter(it -> !it.differences().isEmpty())
                                                .findFirst())
                        .or(() -> rows.stream().findFirst())
                        .orElse(null);
        return new RealityPage(
                loaded == null ? null : loaded.file(),
                inventories.stream().map(it -> "%s: %s".formatted(it.file(), it.form())).toList(),
                rows,
                chosen,
                notUnderstood,
                notes);
    }

    /// All regions in one phrase.
    String summary() {
        int unplanned = (int) rows.stream().filter(row -> !row.planned()).count();
        int differences =
                rows.stream().filter(Row::planned).mapToInt(it -> it.differences().size()).sum();
        return "%s · %s, %s nobody planned"
                .formatted(
                        Numbers.of(rows.size(), "region"),
                        differences == 0
                                ? "nothing differs"
                                : Numbers.of(differences, "difference"),
                        Numbers.of(unplanned, "region"));
    }
}
