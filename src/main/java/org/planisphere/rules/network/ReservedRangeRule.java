package org.planisphere.rules.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Reserved;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A block that meets a reserved range or a site of the address plan.
public final class ReservedRangeRule implements FocusedRule {
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

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
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
        return Block.of(plan).stream()
                .flatMap(
                        block ->
                                kept.values().stream()
                                        .filter(range -> range.cidr().overlaps(block.cidr()))
                                        .map(range -> finding(plan, block, range)))
                .toList();
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
