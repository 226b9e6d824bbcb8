package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.SegmentRule;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A segmentation rule that names a security group of another region.
public final class PeerGroupRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(PeerGroupRule.class, "TOP-013");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.networking().segmentation(), region.blocks());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.provider() == Provider.AWS)
                .flatMap(
                        region ->
                                region.networking().segmentation().stream()
                                        .flatMap(rule -> check(plan, facts, region, rule)))
                .toList();
    }

    private static Stream<Finding> check(Plan plan, Facts facts, Region region, SegmentRule rule) {
        return Stream.concat(
                check(plan, facts, region, rule.from(), rule.place().child("from")).stream(),
                check(plan, facts, region, rule.to(), rule.place().child("to")).stream());
    }

    private static Optional<Finding> check(
            Plan plan, Facts facts, Region region, @Nullable String end, Place place) {
        List<String> parts = end == null ? List.of() : List.of(end.split("[/@: ]+"));
        return parts.stream().anyMatch(PeerGroupRule::isGroup)
                ? parts.stream()
                        .filter(part -> !part.isBlank() && !part.equals(region.id().value()))
                        .filter(part -> isRegion(plan, facts, part))
                        .findFirst()
                        .map(other -> finding(plan, region, String.valueOf(end), other, place))
                : Optional.empty();
    }

    private static boolean isGroup(String part) {
        return part.startsWith("sg-") || part.equals("sg") || part.equals("security-group");
    }

    private static boolean isRegion(Plan plan, Facts facts, String name) {
        return plan.region(name).isPresent()
                || facts.regions().find(Provider.AWS, new RegionId(name)).isPresent();
    }

    private static Finding finding(
            Plan plan, Region region, String end, String other, Place place) {
        return INFO.at(region, place)
                .says(
                        "%s is a security group of %s: rules across regions cannot refer to it"
                                .formatted(end, other))
                .advises("Name the block of %s instead.".formatted(other))
                .fix(
                        plan.region(other)
                                .flatMap(to -> Optional.ofNullable(to.networking().vpcCidr()))
                                .map(
                                        block ->
                                                new Fix(
                                                        "Use " + block.canonical(),
                                                        new SetValue(place, block.canonical()))))
                .done();
    }
}
