package org.planisphere.rules.topology;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Peered transit gateways with the same number, or without one.
public final class AsnRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(AsnRule.class, "TOP-010");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking().connectivity();
    }

    /// First and last private number of 16 bits (RFC 6996, 2013, section 5).
    private static final long FIRST_PRIVATE = 64_512;

    private static final long LAST_PRIVATE = 65_534;

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Declared.of(region)
                .filter(link -> link.is(ConnectionType.TRANSIT_GATEWAY))
                .flatMap(
                        link ->
                                link.answers(plan)
                                        .limit(1)
                                        .flatMap(answer -> check(plan, link, answer)));
    }

    private static Stream<Finding> check(Plan plan, Declared link, Declared answer) {
        RegionOrder order = RegionOrder.of(plan);
        Long own = link.connection().asn();
        if (own == null) {
            return Stream.of(missing(plan, link));
        }
        return own.equals(answer.connection().asn())
                        && order.position(link.region().id()) > order.position(answer.region().id())
                ? Stream.of(equal(plan, link, answer, own))
                : Stream.empty();
    }

    private static Finding missing(Plan plan, Declared link) {
        return INFO.at(link.region(), link.connection().place())
                .says("%s names no ASN".formatted(link.name()))
                .advises("Give each of two peered transit gateways a number of its own.")
                .fix(assign(plan, link))
                .done();
    }

    private static Finding equal(Plan plan, Declared link, Declared answer, long asn) {
        return INFO.at(link.region(), link.connection().place().child("asn"))
                .says(
                        "%s and %s both use ASN %s: unique ASNs are recommended for peered transit"
                                        .formatted(answer.region().id(), link.region().id(), asn)
                                + " gateways")
                .advises("Give one of the two gateways another number.")
                .because("other end", asn, answer.connection().place().child("asn"))
                .fix(assign(plan, link))
                .done();
    }

    private static Fix assign(Plan plan, Declared link) {
        Set<Long> used =
                Declared.in(plan)
                        .map(it -> it.connection().asn())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        long free =
                LongStream.rangeClosed(FIRST_PRIVATE, LAST_PRIVATE)
                        .filter(asn -> !used.contains(asn))
                        .findFirst()
                        .orElse(LAST_PRIVATE);
        return new Fix(
                "Use ASN " + free,
                new SetValue(link.connection().place().child("asn"), Long.toString(free)));
    }
}
