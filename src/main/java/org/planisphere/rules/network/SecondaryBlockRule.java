package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A secondary block that the provider refuses beside the first one.
public final class SecondaryBlockRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(SecondaryBlockRule.class, "NET-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking();
    }

    private static final Cidr DEFAULT_NETWORKS = Cidr.of("172.31.0.0/16");
    private static final Cidr FIRST_TEN = Cidr.of("10.0.0.0/16");
    private static final Cidr FIRST_TEN_PAIR = Cidr.of("10.0.0.0/15");
    private static final Cidr PROVIDER_INTERNAL = Cidr.of("198.19.0.0/16");

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        List<Finding> findings = new ArrayList<>();
        Cidr first = region.networking().vpcCidr();
        if (region.provider() == Provider.AWS && first != null) {
            check(plan, region, first, findings);
        }
        return findings.stream();
    }

    private static void check(Plan plan, Region region, Cidr first, List<Finding> findings) {
        List<Cidr> before = new ArrayList<>(List.of(first));
        for (Block block : Block.of(region)) {
            if (block.secondary()) {
                String why = refusal(first, before, block.cidr());
                if (why != null) {
                    findings.add(finding(plan, first, block, why));
                }
                before.add(block.cidr());
            }
        }
    }

    private static @Nullable String refusal(Cidr first, List<Cidr> before, Cidr added) {
        Optional<Cidr> home = Ranges.family(first);
        Optional<Cidr> family = Ranges.family(added);
        if (before.stream().anyMatch(added::overlaps)) {
            return "it overlaps a block of its own network";
        }
        if (home.isPresent() && family.isPresent() && !home.equals(family)) {
            return "they come from different private ranges";
        }
        if (home.isPresent() && DEFAULT_NETWORKS.contains(added)) {
            return "172.31.0.0/16 is kept for default networks";
        }
        if (FIRST_TEN.contains(added) && before.stream().anyMatch(FIRST_TEN_PAIR::contains)) {
            return "10.0.0.0/16 cannot be added beside a block of 10.0.0.0/15";
        }
        boolean internal =
                (PROVIDER_INTERNAL.contains(added) && home.isPresent())
                        || (PROVIDER_INTERNAL.contains(first) && family.isPresent());
        return internal ? "198.19.0.0/16 does not go with private ranges" : null;
    }

    private static Finding finding(Plan plan, Cidr first, Block block, String why) {
        return INFO.at(block.region(), block.place())
                .says("AWS refuses %s next to %s: %s".formatted(block.cidr(), first, why))
                .advises("Take a block from the same range as the first one.")
                .because("first block", first, block.region().at("/networking/vpc_cidr"))
                .fix(
                        Renumbering.allowed(sameFamily(plan, first))
                                .next(block.cidr().prefixBits())
                                .map(target -> Renumbering.to(plan, block, target)))
                .done();
    }

    private static AddressSpace sameFamily(Plan plan, Cidr first) {
        Cidr family = Ranges.family(first).orElse(Ranges.SHARED);
        AddressSpace space = AddressSpace.of(plan);
        List<Cidr> planned = space.supernets().stream().filter(family::contains).toList();
        return space.within(planned.isEmpty() ? List.of(family) : planned)
                .without(List.of(DEFAULT_NETWORKS, FIRST_TEN));
    }
}
