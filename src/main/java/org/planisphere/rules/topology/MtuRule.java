package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Packets larger than the link carries.
public final class MtuRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(MtuRule.class, "TOP-012");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Declared.in(plan)
                .flatMap(
                        link ->
                                facts.limits().find(link.region().provider(), limit(link)).stream()
                                        .flatMap(limit -> check(link, limit).stream()))
                .toList();
    }

    private static String limit(Declared link) {
        return switch (link.connection().type()) {
            case PEERING -> "mtu.inter-region-peering";
            case TRANSIT_GATEWAY, CLOUD_WAN -> "mtu.transit-gateway";
            case VPN -> "mtu.vpn";
            case DIRECT_CONNECT, PRIVATE_LINK, PUBLIC -> "mtu.internet";
        };
    }

    private static Optional<Finding> check(Declared link, Limit limit) {
        Integer mtu = link.connection().mtu();
        return mtu != null && mtu > limit.value()
                ? Optional.of(finding(link, mtu, limit))
                : Optional.empty();
    }

    private static Finding finding(Declared link, int mtu, Limit limit) {
        String most = Numbers.plain(limit.value());
        Place place = link.connection().place().child("mtu");
        return INFO.at(link.region(), place)
                .says(
                        "%d > %s on %s: fragments or drops"
                                .formatted(mtu, most, link.connection().type()))
                .advises("Use %s at most.".formatted(most))
                .because(limit)
                .fix("Use " + most, new SetValue(place, most))
                .done();
    }
}
