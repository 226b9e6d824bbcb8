package org.planisphere.rules.reliability;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Drill;
import org.planisphere.model.DrillKind;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;

/// A drill that is overdue, or that showed a promise to be empty.
public final class DrillRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(DrillRule.class, "REL-017");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            for (Drill drill : region.reliability().drills()) {
                check(region, drill, facts.today(), findings);
            }
        }
        return findings;
    }

    private static void check(Region region, Drill drill, LocalDate today, List<Finding> findings) {
        overdue(drill, today)
                .ifPresent(
                        due ->
                                findings.add(
                                        INFO.at(region, drill.place().child("last"))
                                                .says(
                                                        "the %s drill of %s was due %s, the last one was %s"
                                                                .formatted(
                                                                        name(drill),
                                                                        region.id(),
                                                                        due,
                                                                        drill.last()))
                                                .advises(
                                                        "Set a day for it, and write down what it shows.")
                                                .done()));
        if (movesTraffic(drill)) {
            late(region, drill, "rto", drill.achievedRto(), region.reliability().rto(), findings);
            late(region, drill, "rpo", drill.achievedRpo(), region.reliability().rpo(), findings);
        }
    }

    private static Optional<LocalDate> overdue(Drill drill, LocalDate today) {
        if (drill.last() == null || drill.every() == null) {
            return Optional.empty();
        }
        try {
            LocalDate due = LocalDate.parse(drill.last()).plusDays(drill.every().toDays());
            return due.isBefore(today) ? Optional.of(due) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// Only these show how long users wait; a failback has no deadline.
    private static boolean movesTraffic(Drill drill) {
        return drill.kind() == DrillKind.FAILOVER || drill.kind() == DrillKind.REGION_EVACUATION;
    }

    private static void late(
            Region region,
            Drill drill,
            String what,
            @Nullable Duration achieved,
            @Nullable Duration promised,
            List<Finding> findings) {
        if (achieved != null && promised != null && achieved.compareTo(promised) > 0) {
            findings.add(
                    INFO.at(region, drill.place().child("achieved_" + what))
                            .says(
                                    "the %s drill of %s showed %s where its %s is %s"
                                            .formatted(
                                                    name(drill),
                                                    region.id(),
                                                    Spans.words(achieved),
                                                    what.toUpperCase(Locale.ROOT),
                                                    Spans.words(promised)))
                            .advises("Find what was slow, and drill again.")
                            .because(what, Spans.words(promised), region.at("/reliability/" + what))
                            .done());
        }
    }

    private static String name(Drill drill) {
        return drill.kind() == null ? "unnamed" : drill.kind().yaml();
    }
}
