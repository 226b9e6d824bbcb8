package org.planisphere.rules.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Prices;
import org.planisphere.model.catalog.UnitPrice;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// One NAT gateway for several zones.
public final class SharedNatRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SharedNatRule.class, "NET-016");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String GATEWAY = "network.nat.hour";

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.networking().nat() == NatPlacement.SHARED)
                .filter(region -> region.provider() != Provider.GCP)
                .filter(region -> Zones.of(region).areManyHere())
                .map(region -> finding(facts.prices(), region))
                .toList();
    }

    private static Finding finding(Prices prices, Region region) {
        int zones = Zones.of(region).count();
        Place nat = region.at("/networking/nat");
        Optional<UnitPrice> hour = prices.find(region.provider(), region.id(), GATEWAY);
        FindingDraft draft =
                INFO.at(region, nat)
                        .says(
                                "%d zones of %s share one NAT: if its zone fails, the others lose egress"
                                        .formatted(zones, region.id()))
                        .advises("Run a NAT gateway in each zone.")
                        .because("zones", zones, region.at("/region/zones"));
        hour.ifPresent(price -> draft.because("price of a gateway", price.citation(), null));
        return draft.fix(
                        "Use per-zone" + hour.map(it -> more(prices, it, zones - 1)).orElse(""),
                        new SetValue(nat, NatPlacement.PER_ZONE.yaml()))
                .done();
    }

    private static String more(Prices prices, UnitPrice hour, int gateways) {
        BigDecimal month =
                hour.usd()
                        .multiply(BigDecimal.valueOf(prices.hoursPerMonth()))
                        .multiply(BigDecimal.valueOf(gateways));
        return " (%s USD a month more)"
                .formatted(month.setScale(2, RoundingMode.HALF_EVEN).toPlainString());
    }
}
