package org.planisphere.rules.network;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A network that is full before the plan ends.
public final class AddressGrowthRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(AddressGrowthRule.class, "NET-013");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Integer horizon = plan.horizonMonths();
        return horizon == null
                ? List.of()
                : plan.regions().stream()
                        .flatMap(region -> check(facts, region, horizon).stream())
                        .toList();
    }

    private static Optional<Finding> check(Facts facts, Region region, int horizon) {
        Double growth = region.networking().addressGrowthPerMonth();
        List<Cidr> blocks = SubnetSpace.blocks(region);
        Optional<Limit> kept = facts.limits().find(region.provider(), "subnet.reserved");
        if (growth == null || growth <= 0 || blocks.isEmpty() || kept.isEmpty()) {
            return Optional.empty();
        }
        double room = blocks.stream().mapToDouble(block -> block.size().doubleValue()).sum();
        double reserved = kept.get().value();
        if (needed(region, growth, 0, reserved) > room
                || needed(region, growth, horizon, reserved) <= room) {
            return Optional.empty();
        }
        int fits = 0;
        int full = horizon;
        while (full - fits > 1) {
            int middle = (fits + full) / 2;
            if (needed(region, growth, middle, reserved) > room) {
                full = middle;
            } else {
                fits = middle;
            }
        }
        return Optional.of(finding(region, blocks, growth, full, horizon));
    }

    /// Addresses that the subnets take after some months: their blocks, or more where they grew out
    /// of them.
    private static double needed(Region region, double growth, int months, double reserved) {
        return region.networking().subnets().stream()
                .mapToDouble(subnet -> needed(subnet, Math.pow(1 + growth, months), reserved))
                .sum();
    }

    private static double needed(Subnet subnet, double factor, double reserved) {
        Integer expected = subnet.expectedAddresses();
        double block = subnet.cidr().size().doubleValue();
        return expected == null ? block : Math.max(block, expected * factor + reserved);
    }

    private static Finding finding(
            Region region, List<Cidr> blocks, double growth, int month, int horizon) {
        return INFO.at(region, region.at("/networking/vpc_cidr"))
                .says(
                        "%s is full in month %d of %d: its subnets grow by %s %% a month"
                                .formatted(
                                        Words.and(blocks),
                                        month,
                                        horizon,
                                        Numbers.plain(growth * 100)))
                .advises("Add a secondary block now, or plan a larger network.")
                .because(
                        "address_growth_per_month",
                        growth,
                        region.at("/networking/address_growth_per_month"))
                .done();
    }
}
