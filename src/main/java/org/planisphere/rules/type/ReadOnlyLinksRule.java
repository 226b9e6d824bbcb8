package org.planisphere.rules.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A read-only region with more links than it needs.
public final class ReadOnlyLinksRule implements NeighborRule {
    private static final RuleInfo RULE = RulePage.read(ReadOnlyLinksRule.class, "TYP-005");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking().connectivity(),
                region.isPrimary(),
                region.stores(),
                Optional.ofNullable(region.networking().controlPlane()));
    }

    private static final String PRIMARY_ONLY = "primary-only";

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return plan.primary().map(Region::id);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return region.type() == RegionType.READ_ONLY
                        && plan.policy(region.type()).connectivity().equals(PRIMARY_ONLY)
                ? check(plan, region)
                : Stream.empty();
    }

    private static Stream<Finding> check(Plan plan, Region region) {
        Set<String> needed = needed(plan, region);
        List<Connection> links =
                region.networking().connectivity().stream()
                        .filter(link -> plan.region(link.target()).isPresent())
                        .toList();
        return links.stream()
                .filter(link -> link.purpose() != ConnectionPurpose.CONTROL_PLANE)
                .filter(link -> !needed.contains(link.target()))
                .map(link -> finding(plan, region, link, links.size()));
    }

    private static Set<String> needed(Plan plan, Region region) {
        Set<String> needed = new HashSet<>();
        plan.primary().ifPresent(primary -> needed.add(primary.id().value()));
        region.stores().stream()
                .map(Store::source)
                .filter(Objects::nonNull)
                .forEach(source -> needed.add(source.value()));
        ControlPlane control = region.networking().controlPlane();
        if (control != null && control.managedFrom() != null) {
            needed.add(control.managedFrom());
        }
        return needed;
    }

    private static Finding finding(Plan plan, Region region, Connection link, int count) {
        List<TextChange> changes = new ArrayList<>(List.of(new Remove(link.place())));
        plan.region(link.target()).stream()
                .flatMap(other -> other.networking().connectivity().stream())
                .filter(back -> back.target().equals(region.id().value()))
                .filter(back -> back.type() == link.type())
                .toList()
                .reversed()
                .forEach(back -> changes.add(new Remove(back.place())));
        return RULE.at(region, link.place())
                .says(
                        "%s has %s; one is enough, and the %s to %s serves neither primary nor"
                                        .formatted(
                                                region.id(),
                                                Numbers.of(count, "link"),
                                                link.type(),
                                                link.target())
                                + " control plane")
                .advises("Remove it, or say that it is for the control plane.")
                .fix(new Fix("Remove the link to " + link.target(), changes))
                .done();
    }
}
