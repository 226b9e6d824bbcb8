package org.planisphere.rules.type;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.topology.Naming;
import org.planisphere.model.topology.TransitDomains;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A service whose dependencies end outside of what its region reaches.
public final class DependencyRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(DependencyRule.class, "TYP-012");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.networking().connectivity(), region.services());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.of(
                        Naming.LINKS.around(plan, region),
                        Naming.CALLS.around(plan, region),
                        TransitDomains.of(plan).around(region.id()))
                .flatMap(it -> it);
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return TransitDomains.of(plan);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        if (plan.standalone()) {
            return Stream.empty();
        }
        Dependencies dependencies = new Dependencies(plan);
        return region.services().deploy().stream()
                .filter(service -> service.mode() != ServiceMode.DISABLED)
                .flatMap(
                        service ->
                                dependencies.missing(region, service).stream()
                                        .map(
                                                chain ->
                                                        finding(
                                                                dependencies,
                                                                region,
                                                                service,
                                                                chain)));
    }

    private static Finding finding(
            Dependencies dependencies,
            Region region,
            ServiceDeployment service,
            List<ServiceId> chain) {
        ServiceId last = chain.getLast();
        List<String> known = dependencies.names();
        Place named = Dependencies.named(service, last).orElse(null);
        if (named != null && !known.contains(last.value())) {
            return INFO.at(region, named)
                    .saysOf(
                            named,
                            last.value(),
                            known,
                            "%s depends on %s, which no region of this plan runs"
                                    .formatted(service.name(), last))
                    .advises("Correct the name, or deploy %s.".formatted(last))
                    .fix(deploy(region, last))
                    .done();
        }
        String path = chain.stream().map(ServiceId::value).collect(Collectors.joining(" -> "));
        return INFO.at(region, service.place())
                .says(
                        "%s -> %s ends outside %s: nothing it reaches runs %s"
                                .formatted(service.name(), path, region.id(), last))
                .advises("Deploy %s here, or say from which region it is called.".formatted(last))
                .fix(deploy(region, last))
                .done();
    }

    private static Fix deploy(Region region, ServiceId service) {
        return new Fix(
                "Deploy " + service,
                new Append(region.at("/services/deploy"), YamlText.scalar(service.value())));
    }
}
