package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Private names that will not resolve over a link.
public final class PrivateDnsRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(PrivateDnsRule.class, "TOP-011");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Declared.in(plan)
                .filter(link -> link.region().provider() == Provider.AWS && !link.pointsAtItself())
                .flatMap(link -> check(link).stream())
                .toList();
    }

    private static Optional<Finding> check(Declared link) {
        Boolean resolution = link.connection().dnsResolution();
        return switch (link.connection().type()) {
            case PEERING -> resolution == null ? Optional.of(undecided(link)) : Optional.empty();
            case TRANSIT_GATEWAY ->
                    Boolean.TRUE.equals(resolution)
                            ? Optional.of(impossible(link))
                            : Optional.empty();
            case VPN, DIRECT_CONNECT, PRIVATE_LINK, CLOUD_WAN, PUBLIC -> Optional.empty();
        };
    }

    private static Finding undecided(Declared link) {
        return INFO.at(link.region(), link.connection().place())
                .says(
                        "private names of %s will not resolve from %s: the peering does not set"
                                        .formatted(link.connection().target(), link.region().id())
                                + " dns_resolution")
                .advises("Set it, or write false where no private name is needed.")
                .fix(
                        "Set dns_resolution: true",
                        new SetValue(link.connection().place().child("dns_resolution"), "true"))
                .done();
    }

    private static Finding impossible(Declared link) {
        Place place = link.connection().place().child("dns_resolution");
        return INFO.at(link.region(), place)
                .says(
                        "private names of %s will not resolve from %s: a transit gateway peering"
                                        .formatted(link.connection().target(), link.region().id())
                                + " cannot do that")
                .advises("Resolve the names through resolver endpoints, and leave this false.")
                .fix("Set dns_resolution: false", new SetValue(place, "false"))
                .done();
    }
}
