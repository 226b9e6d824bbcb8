package org.planisphere.rules.data;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Backup;
import org.planisphere.model.Drill;
import org.planisphere.model.DrillKind;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Data that would be restored for the first time in an incident.
public final class RestoreRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(RestoreRule.class, "DAT-024");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.stores(), region.reliability());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (List<StoreCopy> copies : StoreCopy.byStore(plan)) {
            if (copies.stream().anyMatch(it -> it.store().writable())) {
                check(plan, facts, copies, findings);
            }
        }
        return findings;
    }

    private static void check(
            Plan plan, Facts facts, List<StoreCopy> copies, List<Finding> findings) {
        List<StoreCopy> backed = copies.stream().filter(it -> it.store().backup() != null).toList();
        boolean elsewhere =
                copies.stream().anyMatch(it -> it.has(StoreRole.BACKUP))
                        || backed.stream().anyMatch(RestoreRule::leavesItsRegion);
        if (backed.isEmpty() && !elsewhere) {
            findings.add(unsaved(copies));
        } else if (!elsewhere && plan.regions().size() > 1) {
            findings.add(confined(backed.getFirst()));
        }
        backed.stream().flatMap(it -> lost(plan, facts, it).stream()).forEach(findings::add);
        backed.stream().flatMap(it -> untested(plan, facts, it).stream()).forEach(findings::add);
    }

    private static boolean leavesItsRegion(StoreCopy copy) {
        RegionId to = Objects.requireNonNull(copy.store().backup()).copyTo();
        return to != null && !to.equals(copy.region().id());
    }

    private static Finding unsaved(List<StoreCopy> copies) {
        StoreCopy home =
                copies.stream().filter(it -> it.store().writable()).findFirst().orElseThrow();
        return INFO.at(home.region(), home.at("/backup"))
                .says(
                        "%s has no backup: a deletion by mistake is copied like any write"
                                .formatted(home.store().name()))
                .advises("Back it up, keep a copy in another region, and plan a restore drill.")
                .done();
    }

    private static Finding confined(StoreCopy copy) {
        return INFO.at(copy.region(), copy.at("/backup/copy_to"))
                .says(
                        "%s: its backups stay in %s and are lost with it"
                                .formatted(copy.store().name(), copy.region().id()))
                .advises("Copy the backups to another region.")
                .done();
    }

    /// Backups may go to a region that the plan does not deploy to, but only to one that exists.
    private static Optional<Finding> lost(Plan plan, Facts facts, StoreCopy copy) {
        RegionId to = Objects.requireNonNull(copy.store().backup()).copyTo();
        if (to == null
                || plan.standalone()
                || plan.region(to).isPresent()
                || facts.regions().find(to).isPresent()) {
            return Optional.empty();
        }
        List<String> known =
                Stream.concat(
                                plan.regions().stream().map(Region::id),
                                facts.regions().of(copy.region().provider()).stream()
                                        .map(CatalogRegion::id))
                        .map(RegionId::value)
                        .distinct()
                        .toList();
        return Optional.of(
                INFO.at(copy.region(), copy.at("/backup/copy_to"))
                        .saysOf(
                                copy.at("/backup/copy_to"),
                                to.value(),
                                known,
                                "%s: its backups are copied to %s, which is a region of neither this plan nor %s"
                                        .formatted(
                                                copy.store().name(),
                                                to,
                                                Words.name(copy.region().provider())))
                        .advises("Name the region where the copies are.")
                        .done());
    }

    private static Optional<Finding> untested(Plan plan, Facts facts, StoreCopy copy) {
        Backup backup = Objects.requireNonNull(copy.store().backup());
        if (backup.restoreTested() == null) {
            return Optional.of(untested(copy, "no restore has been tried"));
        }
        Duration interval = interval(copy);
        double most = plan.threshold(Threshold.RESTORE_INTERVALS);
        return date(backup.restoreTested())
                .filter(_ -> interval != null)
                .map(day -> ChronoUnit.DAYS.between(day, facts.today()))
                .filter(days -> days > Objects.requireNonNull(interval).toDays() * most)
                .map(
                        days ->
                                untested(
                                        copy,
                                        "the last restore was tried %d days ago (%s), more than %s times %s"
                                                .formatted(
                                                        days,
                                                        backup.restoreTested(),
                                                        Numbers.plain(most),
                                                        Span.of(
                                                                Objects.requireNonNull(
                                                                        interval)))));
    }

    private static Finding untested(StoreCopy copy, String what) {
        return INFO.at(copy.region(), copy.at("/backup/restore_tested"))
                .says("%s: %s".formatted(copy, what))
                .advises("Plan a restore drill and note its day.")
                .done();
    }

    /// How often a restore is due: as a drill of the region says, or else as long as a backup
    // lives.
    private static @Nullable Duration interval(StoreCopy copy) {
        return copy.region().reliability().drills().stream()
                .filter(it -> it.kind() == DrillKind.RESTORE)
                .map(Drill::every)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Objects.requireNonNull(copy.store().backup()).retention());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
