package org.planisphere.rules.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planisphere.model.Observation.ListedTwice;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Two regions of one provider with the same name, or one file that the plan lists twice.
public final class UniqueRegionRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(UniqueRegionRule.class, "SYN-007");

    private record Key(Provider provider, RegionId id) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Map<Key, Region> seen = new HashMap<>();
        for (Region region : plan.regions()) {
            Region first = seen.putIfAbsent(new Key(region.provider(), region.id()), region);
            if (first != null) {
                findings.add(finding(first, region));
            }
        }
        findings.addAll(oneFileOnSomeSystems(plan));
        Noticed.of(plan, ListedTwice.class).map(UniqueRegionRule::twice).forEach(findings::add);
        return findings;
    }

    @Override
    public boolean looksAtNotes() {
        return true;
    }

    private static Finding twice(ListedTwice listed) {
        return INFO.at(listed.place())
                .weighing(Severity.WARNING)
                .says(
                        "%s is listed twice, in line %d and in line %d; it is read once"
                                .formatted(listed.file(), listed.firstLine(), listed.line()))
                .advises("Remove one of the two, or name the file that was meant here.")
                .because("first", listed.file(), listed.first())
                .fix("Remove line " + listed.line(), new Remove(listed.place().parent()))
                .done();
    }

    /// Windows and macOS take `EU` and `eu` for one name, as a file of the plan and of an export.
    private static List<Finding> oneFileOnSomeSystems(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Region> names = new HashMap<>();
        Map<String, Region> files = new HashMap<>();
        for (Region region : plan.regions()) {
            String name = region.id().value();
            String file = region.root().file();
            Region alike = names.putIfAbsent(name.toLowerCase(Locale.ROOT), region);
            Region beside = files.putIfAbsent(file.toLowerCase(Locale.ROOT), region);
            if (alike != null && !alike.id().equals(region.id())) {
                findings.add(alike(region, "/region/name", alike.id().value(), name));
            } else if (beside != null && !beside.root().file().equals(file)) {
                findings.add(alike(region, "/region", beside.root().file(), file));
            }
        }
        return findings;
    }

    private static Finding alike(Region region, String pointer, String first, String second) {
        return INFO.at(region, region.at(pointer))
                .says(
                        "'%s' and '%s' are the same file on Windows and macOS"
                                .formatted(first, second))
                .advises("Rename one of them.")
                .done();
    }

    private static Finding finding(Region first, Region second) {
        return INFO.at(second, second.at("/region/name"))
                .says(
                        "%s %s is defined in %s and in %s"
                                .formatted(
                                        Words.name(second.provider()),
                                        second.id(),
                                        first.root().file(),
                                        second.root().file()))
                .advises("Rename one of them, or take one file out of the plan.")
                .because("first definition", first.id(), first.at("/region/name"))
                .done();
    }
}
