package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Two kinds of way to one target, neither of them preferred.
public final class PreferenceRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(PreferenceRule.class, "TOP-015");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(PreferenceRule::check).toList();
    }

    private static Stream<Finding> check(Region region) {
        Map<String, List<Declared>> ways = new LinkedHashMap<>();
        Declared.of(region)
                .forEach(
                        link ->
                                ways.computeIfAbsent(
                                                link.connection().target(), _ -> new ArrayList<>())
                                        .add(link));
        return ways.values().stream().flatMap(links -> check(links).stream());
    }

    private static Optional<Finding> check(List<Declared> links) {
        Optional<Declared> direct =
                links.stream()
                        .filter(
                                link ->
                                        link.is(ConnectionType.PEERING)
                                                || link.is(ConnectionType.TRANSIT_GATEWAY))
                        .findFirst();
        Optional<Declared> tunnel =
                links.stream().filter(link -> link.is(ConnectionType.VPN)).findFirst();
        boolean said = links.stream().anyMatch(link -> link.connection().preference() != null);
        return said ? Optional.empty() : direct.flatMap(it -> tunnel.map(vpn -> finding(it, vpn)));
    }

    private static Finding finding(Declared direct, Declared vpn) {
        return INFO.at(vpn.region(), vpn.connection().place())
                .says(
                        "%s reaches %s by %s and by vpn: return traffic may take the other way"
                                .formatted(
                                        vpn.region().id(),
                                        vpn.connection().target(),
                                        direct.connection().type()))
                .advises("Say which of the two is preferred.")
                .because("other way", direct.connection().type(), direct.connection().place())
                .done();
    }
}
