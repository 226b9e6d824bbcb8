package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Peered transit gateways with the same number, or without one.
public final class AsnRule implements FocusedRule {
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
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Map<RegionId, Integer> order = new HashMap<>();
        plan.regions().forEach(region -> order.putIfAbsent(region.id(), order.size()));
        Declared.in(plan)
                .filter(link -> link.is(ConnectionType.TRANSIT_GATEWAY))
                .forEach(
                        link -> {
                            Declared answer = link.answers(plan).findFirst().orElse(null);
                            if (answer == null) {
                                return;
                            }
                            Long own = link.connection().asn();
                            Long other = answer.connection().asn();
                            boolean later =
                                    order.getOrDefault(link.region().id(), 0)
                                            > order.getOrDefault(answer.region().id(), 0);
                            if (own == null) {
                                findings.add(missing(plan, link));
                            } else if (own.equals(other) && later) {
                                findings.add(equal(plan, link, answer, own));
                            }
                        });
        return findings;
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
