package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.simulation.scenario.DailyPeak;

/// A link that its load nearly fills, on a usual day or while copies catch up.
public final class BandwidthRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(BandwidthRule.class, "TOP-017");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking().connectivity().stream()
                        .filter(link -> link.bandwidthMbps() != null)
                        .toList(),
                region.routing(),
                region.stores().stream()
                        .filter(store -> store.writable() || store.replication() != null)
                        .toList());
    }

    private static final double MEGABITS_PER_GB = 8_000;
    private static final double SECONDS_PER_HOUR = 3_600;

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        double outage = plan.threshold(Threshold.OUTAGE_MINUTES);
        double share = plan.threshold(Threshold.LINK_USE_PERCENT) / 100;
        double hours = facts.prices().hoursPerMonth();
        return Declared.in(plan)
                .filter(BandwidthRule::carriesCopies)
                .flatMap(link -> check(plan, link, outage, share, hours).stream())
                .toList();
    }

    /// Of several links between two regions the one for replication carries it, or else the first.
    private static boolean carriesCopies(Declared link) {
        List<Connection> beside =
                link.region().networking().connectivity().stream()
                        .filter(it -> it.target().equals(link.connection().target()))
                        .filter(it -> it.bandwidthMbps() != null)
                        .toList();
        Optional<Connection> meant =
                beside.stream()
                        .filter(it -> it.purpose() == ConnectionPurpose.DATA_REPLICATION)
                        .findFirst()
                        .or(() -> beside.stream().findFirst());
        return meant.filter(link.connection()::equals).isPresent();
    }

    private static Optional<Finding> check(
            Plan plan, Declared link, double outage, double share, double hours) {
        Region to = link.target(plan).orElse(null);
        Double bandwidth = link.connection().bandwidthMbps();
        if (to == null || bandwidth == null) {
            return Optional.empty();
        }
        LinkLoad out = LinkLoad.of(plan, link.region(), to, outage);
        LinkLoad back = LinkLoad.of(plan, to, link.region(), outage);
        LinkLoad load = out.catchUpMbps() >= back.catchUpMbps() ? out : back;
        Double monthly = link.connection().monthlyGb();
        double stated =
                monthly == null || hours == 0
                        ? 0
                        : DailyPeak.ofUsers(plan, link.region())
                                * monthly
                                * MEGABITS_PER_GB
                                / (hours * SECONDS_PER_HOUR);
        double steady = Math.max(load.steadyMbps(), stated);
        double most =
                Math.max(steady, load.catchUpMbps() + Math.max(0, steady - load.steadyMbps()));
        return most > share * bandwidth
                ? Optional.of(finding(link, bandwidth, steady, most, load, outage))
                : Optional.empty();
    }

    private static Finding finding(
            Declared link,
            double bandwidth,
            double steady,
            double most,
            LinkLoad load,
            double outage) {
        String later =
                most > steady
                        ? "; catch-up after %s min needs %s for %s min"
                                .formatted(
                                        Numbers.plain(outage),
                                        Numbers.rounded(most),
                                        Numbers.rounded(load.catchUpMinutes()))
                        : "";
        Place place = link.connection().place().child("bandwidth_mbps");
        return INFO.at(link.region(), place)
                .says(
                        "%s: %s of %s Mbit/s in the busiest hour%s"
                                .formatted(
                                        link.name(),
                                        Numbers.rounded(steady),
                                        Numbers.plain(bandwidth),
                                        later))
                .advises("Order more bandwidth, or throttle the catch-up.")
                .because("bandwidth_mbps", Numbers.plain(bandwidth), place)
                .done();
    }
}
