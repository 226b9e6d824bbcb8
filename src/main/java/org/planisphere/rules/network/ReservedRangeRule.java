package org.planisphere.rules.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Reserved;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A block that meets a reserved range or a site of the address plan.
public final class ReservedRangeRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(ReservedRangeRule.class, "NET-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking();
    }

    private record Kept(Cidr cidr, String name) {}

    private static final Implied<List<Kept>> KEPT =
            new Implied<>(ReservedRangeRule::kept, (before, _, _) -> before);

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        List<Kept> kept = KEPT.of(plan);
        return kept.isEmpty()
                ? Stream.empty()
                : Block.of(region).stream()
                        .flatMap(
                                block ->
                                        kept.stream()
                                                .filter(it -> it.cidr().overlaps(block.cidr()))
                                                .map(range -> finding(plan, block, range)));
    }

    private static List<Kept> kept(Plan plan) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (Site site : plan.addressPlan().sites()) {
            for (Cidr cidr : site.cidrs()) {
                kept.putIfAbsent(cidr.canonical(), new Kept(cidr, "site " + site.name()));
            }
        }
        for (Reserved reserved : plan.addressPlan().reserved()) {
            String why = reserved.reason().isBlank() ? "" : " for " + reserved.reason();
            kept.putIfAbsent(
                    reserved.cidr().canonical(),
                    new Kept(reserved.cidr(), "the range reserved" + why));
        }
        return List.copyOf(kept.values());
    }

    private static Finding finding(Plan plan, Block block, Kept range) {
        return INFO.at(block.region(), block.place())
                .says(
                        "%s %s overlaps %s %s"
                                .formatted(
                                        block.region().id(),
                                        block.cidr(),
                                        range.name(),
                                        range.cidr()))
                .advises("Take a block that the address plan has free.")
                .fix(Renumbering.toNextFree(plan, block))
                .done();
    }
}
