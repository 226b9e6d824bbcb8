package org.planisphere.rules.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceExclusion;
import org.planisphere.model.ServiceId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A service that one region deploys twice, or deploys and excludes.
public final class ServiceTwiceRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ServiceTwiceRule.class, "SYN-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(region -> check(region).stream()).toList();
    }

    private static List<Finding> check(Region region) {
        List<Finding> findings = new ArrayList<>();
        Map<ServiceId, Place> deployed = new HashMap<>();
        for (ServiceDeployment service : region.services().deploy()) {
            Place first = deployed.putIfAbsent(service.name(), service.place());
            if (first != null) {
                findings.add(twice(region, service.name(), "deployed", first, service.place()));
            }
        }
        Map<ServiceId, Place> excluded = new HashMap<>();
        for (ServiceExclusion service : region.services().exclude()) {
            Place first = excluded.putIfAbsent(service.name(), service.place());
            Place runs = deployed.get(service.name());
            if (first != null) {
                findings.add(twice(region, service.name(), "excluded", first, service.place()));
            } else if (runs != null) {
                findings.add(both(region, service.name(), runs, service.place()));
            }
        }
        return findings;
    }

    private static Finding twice(
            Region region, ServiceId service, String what, Place first, Place second) {
        return INFO.at(region, second)
                .says("%s is %s twice in %s".formatted(service, what, region.id()))
                .advises("Keep one of the two entries.")
                .because("first entry", service, first)
                .fix("Remove the second " + service, new Remove(second))
                .done();
    }

    private static Finding both(Region region, ServiceId service, Place deployed, Place excluded) {
        return INFO.at(region, excluded)
                .says("%s is both deployed and excluded in %s".formatted(service, region.id()))
                .advises("Decide which of the two holds and remove the other.")
                .because("deployed", service, deployed)
                .because("excluded", service, excluded)
                .fix("Deploy " + service, new Remove(excluded))
                .fix("Exclude " + service, new Remove(deployed))
                .done();
    }
}
