package org.planisphere.rules.reliability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.SharedDependency;
import org.planisphere.model.SharedKind;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Something in one region that several regions cannot do without.
public final class SharedDependencyRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(SharedDependencyRule.class, "REL-011");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.delivery();
    }

    private record Need(SharedKind kind, RegionId in) {}

    private record Use(Region by, SharedDependency dependency) {}

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Map<Need, List<Use>> uses = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            onlyCopies(region)
                    .forEach(
                            (need, dependency) ->
                                    uses.computeIfAbsent(need, _ -> new ArrayList<>())
                                            .add(new Use(region, dependency)));
        }
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// What a region needs of one kind where it names one region for it.
    private static Map<Need, SharedDependency> onlyCopies(Region region) {
        Map<SharedKind, Set<RegionId>> places = new EnumMap<>(SharedKind.class);
        Map<Need, SharedDependency> first = new LinkedHashMap<>();
        for (SharedDependency dependency : region.delivery().dependencies()) {
            if (dependency.region() != null) {
                places.computeIfAbsent(dependency.kind(), _ -> new HashSet<>())
                        .add(dependency.region());
                first.putIfAbsent(new Need(dependency.kind(), dependency.region()), dependency);
            }
        }
        first.keySet().removeIf(need -> places.getOrDefault(need.kind(), Set.of()).size() > 1);
        return first;
    }

    private static Finding finding(Need need, List<Use> uses) {
        Use first = uses.getFirst();
        return INFO.at(first.by(), first.dependency().place())
                .says(
                        "%s need %s in %s"
                                .formatted(
                                        Words.and(uses.stream().map(it -> it.by().id()).toList()),
                                        need.kind(),
                                        need.in()))
                .advises("Keep a second copy in another region, and name it here as well.")
                .done();
    }
}
