package org.planisphere.rules.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// One role for several regions, or a segment that lets everything through.
public final class WideAccessRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(WideAccessRule.class, "GOV-009");
    private static final Set<String> EVERYTHING = Set.of("*", "any", "all", "0.0.0.0/0", "::/0");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.delivery(), region.networking().segmentation());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.concat(roles(plan), plan.regions().stream().flatMap(WideAccessRule::segments))
                .toList();
    }

    private static Stream<Finding> roles(Plan plan) {
        Map<String, List<Region>> byRole = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            String role = region.delivery().role();
            if (role != null) {
                byRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(region);
            }
        }
        return byRole.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> shared(it.getKey(), it.getValue()));
    }

    private static Finding shared(String role, List<Region> regions) {
        Region last = regions.getLast();
        return INFO.at(last, last.at("/delivery/role"))
                .says(
                        "%s deploys to %s"
                                .formatted(
                                        role, Words.and(regions.stream().map(Region::id).toList())))
                .advises("Give each region a role that reaches no other region.")
                .because("role", role, regions.getFirst().at("/delivery/role"))
                .done();
    }

    private static Stream<Finding> segments(Region region) {
        return region.networking().segmentation().stream()
                .filter(it -> Boolean.TRUE.equals(it.allow()))
                .filter(it -> isEverything(it.from()) && isEverything(it.to()))
                .map(
                        it ->
                                INFO.at(region, it.place())
                                        .says(
                                                "a segment of %s lets %s reach %s"
                                                        .formatted(region.id(), it.from(), it.to()))
                                        .advises("Name who may reach what.")
                                        .done());
    }

    private static boolean isEverything(@Nullable String end) {
        return end != null && EVERYTHING.contains(end.toLowerCase(Locale.ROOT));
    }
}
