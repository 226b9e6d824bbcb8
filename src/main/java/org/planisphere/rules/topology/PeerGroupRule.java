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
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A segmentation rule that names a security group of another region.
public final class PeerGroupRule implements NeighborRule {
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
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.SEGMENTS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return region.provider() != Provider.AWS
                ? Stream.empty()
                : region.networking().segmentation().stream()
                        .flatMap(rule -> check(plan, facts, region, rule));
    }

    private static Stream<Finding> check(Plan plan, Facts facts, Region region, SegmentRule rule) {
        return Stream.concat(
                check(plan, facts, region, rule.from(), rule.place().child("from")).stream(),
                check(plan, facts, region, rule.to(), rule.place().child("to")).stream());
    }

    private static Optional<Finding> check(
            Plan plan, Facts facts, Region region, @Nullable String end, Place place) {
        List<String> parts = SegmentRule.words(end);
        return parts.stream().anyMatch(PeerGroupRule::isGroup)
                ? parts.stream()
                        .filter(part -> !part.equals(region.id().value()))
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
