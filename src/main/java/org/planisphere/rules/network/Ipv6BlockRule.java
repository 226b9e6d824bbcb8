package org.planisphere.rules.network;

import inet.ipaddr.IPAddress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// An IPv6 block of a size that is not given out, or a subnet in the wrong place.
public final class Ipv6BlockRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(Ipv6BlockRule.class, "NET-020");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .flatMap(
                        region ->
                                Stream.concat(
                                        network(facts, region).stream(),
                                        subnets(facts, region).stream()))
                .toList();
    }

    private static Optional<Finding> network(Facts facts, Region region) {
        Cidr block = region.networking().ipv6Cidr();
        return block == null
                ? Optional.empty()
                : size(facts, region, "vpc.ipv6.prefix", block)
                        .map(
                                limit -> {
                                    Place place = region.at("/networking/ipv6_cidr");
                                    Cidr sized = resized(block, (int) limit.value());
                                    return refused(region, place, block, "a network", limit)
                                            .fix(use(place, sized))
                                            .done();
                                });
    }

    private static List<Finding> subnets(Facts facts, Region region) {
        List<Subnet> subnets =
                region.networking().subnets().stream().filter(it -> it.ipv6Cidr() != null).toList();
        List<Cidr> blocks = subnets.stream().map(Ipv6BlockRule::block).toList();
        Map<Integer, Integer> overlapped = new HashMap<>();
        OverlapSweep.pairs(blocks)
                .forEach(pair -> overlapped.putIfAbsent(pair.second(), pair.first()));
        Cidr network = region.networking().ipv6Cidr();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < subnets.size(); i++) {
            Subnet subnet = subnets.get(i);
            Cidr block = blocks.get(i);
            Place place = subnet.place().child("ipv6_cidr");
            Optional<Limit> wrong = size(facts, region, "subnet.ipv6.prefix", block);
            Integer other = overlapped.get(i);
            FindingDraft draft = null;
            if (network != null && !network.contains(block)) {
                draft = misplaced(region, subnet, place, "is outside " + network);
            } else if (wrong.isPresent()) {
                draft = refused(region, place, block, "a subnet", wrong.get());
            } else if (other != null) {
                Subnet first = subnets.get(other);
                String what =
                        "overlaps %s %s".formatted(SubnetSpace.name(first), blocks.get(other));
                draft = misplaced(region, subnet, place, what);
            }
            if (draft != null) {
                int bits = wrong.map(limit -> (int) limit.value()).orElse(block.prefixBits());
                findings.add(
                        draft.fix(free(region, subnet, bits).map(it -> use(place, it))).done());
            }
        }
        return findings;
    }

    private static Cidr block(Subnet subnet) {
        return Objects.requireNonNull(subnet.ipv6Cidr());
    }

    /// The size that is given out, where the block has another one.
    private static Optional<Limit> size(Facts facts, Region region, String id, Cidr block) {
        return facts.limits()
                .find(region.provider(), id)
                .filter(limit -> block.prefixBits() != (int) limit.value());
    }

    private static FindingDraft refused(
            Region region, Place place, Cidr block, String what, Limit limit) {
        return INFO.at(region, place)
                .says(
                        "%s: %s gives %s a block of /%d"
                                .formatted(
                                        block,
                                        Words.name(region.provider()),
                                        what,
                                        (int) limit.value()))
                .advises("Use a block of that size.")
                .because(limit);
    }

    private static FindingDraft misplaced(Region region, Subnet subnet, Place place, String what) {
        return INFO.at(region, place)
                .says("%s %s %s".formatted(SubnetSpace.name(subnet), block(subnet), what))
                .advises("Use a free block of the network.");
    }

    private static Fix use(Place place, Cidr block) {
        return new Fix(
                "Use " + block.canonical(),
                new SetValue(place, YamlText.scalar(block.canonical())));
    }

    private static Cidr resized(Cidr block, int bits) {
        return Cidr.of(Cidr.of(first(block) + "/" + bits).canonical());
    }

    private static String first(Cidr block) {
        return block.block().getLower().withoutPrefixLength().toCanonicalString();
    }

    /// The first block of a size in the network that no other subnet takes.
    private static Optional<Cidr> free(Region region, Subnet subnet, int bits) {
        Cidr network = region.networking().ipv6Cidr();
        if (network == null || network.prefixBits() > bits) {
            return Optional.empty();
        }
        List<Cidr> taken =
                region.networking().subnets().stream()
                        .filter(it -> it.ipv6Cidr() != null && !it.equals(subnet))
                        .map(Ipv6BlockRule::block)
                        .toList();
        BigInteger step = BigInteger.ONE.shiftLeft(128 - bits);
        IPAddress start = network.block().getLower().withoutPrefixLength();
        return Stream.iterate(BigInteger.ZERO, step::add)
                .limit(taken.size() + 1L)
                .map(offset -> Cidr.of(start.increment(offset).toCanonicalString() + "/" + bits))
                .filter(
                        block ->
                                network.contains(block)
                                        && taken.stream().noneMatch(block::overlaps))
                .findFirst();
    }
}
