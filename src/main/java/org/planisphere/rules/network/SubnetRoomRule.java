package org.planisphere.rules.network;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A subnet with less room than the addresses it is expected to hold.
public final class SubnetRoomRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SubnetRoomRule.class, "NET-012");

    private static final int ADDRESS_BITS = 32;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        double share = plan.threshold(Threshold.SUBNET_USE_PERCENT) / 100;
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            Limit kept = facts.limits().find(region.provider(), "subnet.reserved").orElse(null);
            if (kept == null) {
                continue;
            }
            for (Subnet subnet : region.networking().subnets()) {
                Integer need = subnet.expectedAddresses();
                if (need != null && need > share * usable(subnet.cidr().prefixBits(), kept)) {
                    findings.add(finding(region, subnet, need, kept, share));
                }
            }
        }
        return findings;
    }

    private static long usable(int prefixBits, Limit kept) {
        return Math.max(0, (1L << (ADDRESS_BITS - prefixBits)) - (long) kept.value());
    }

    private static Finding finding(
            Region region, Subnet subnet, int need, Limit kept, double share) {
        long usable = usable(subnet.cidr().prefixBits(), kept);
        return INFO.at(region, subnet.place().child("cidr"))
                .weighing(need > usable ? ERROR : WARNING)
                .says(
                        "%s: %s addresses in %s usable (%s keeps %s)"
                                .formatted(
                                        SubnetSpace.name(subnet),
                                        Numbers.grouped(need),
                                        Numbers.grouped(usable),
                                        Words.name(region.provider()),
                                        Numbers.plain(kept.value())))
                .advises(
                        "Use a block of which at most %s %% is needed."
                                .formatted(Numbers.plain(share * 100)))
                .because(kept)
                .because("expected", need, subnet.place().child("expected_addresses"))
                .fix(larger(region, subnet, need, kept, share))
                .done();
    }

    /// The smallest block that leaves enough room: around the present one where nothing is in the
    /// way, or else the first free one.
    private static Optional<Fix> larger(
            Region region, Subnet subnet, int need, Limit kept, double share) {
        int bits = subnet.cidr().prefixBits();
        while (bits > 0 && need > share * usable(bits, kept)) {
            bits--;
        }
        Cidr around = Cidr.of(firstAddress(subnet.cidr()) + "/" + bits);
        return (SubnetSpace.isFree(region, subnet, around)
                        ? Optional.of(around)
                        : SubnetSpace.next(region, subnet, bits))
                .map(
                        target ->
                                new Fix(
                                        "Use " + target.canonical(),
                                        new SetValue(
                                                subnet.place().child("cidr"), target.canonical())));
    }

    private static String firstAddress(Cidr cidr) {
        return cidr.block().getLower().withoutPrefixLength().toCanonicalString();
    }
}
