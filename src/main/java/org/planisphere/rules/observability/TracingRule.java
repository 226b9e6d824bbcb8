package org.planisphere.rules.observability;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Calls to another region from one that collects no traces.
public final class TracingRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(TracingRule.class, "OBS-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String COLLECTOR = "opentelemetry";

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.observability().traces() == null)
                .flatMap(
                        region ->
                                region.services().deploy().stream()
                                        .filter(service -> callsAway(region, service))
                                        .findFirst()
                                        .map(service -> finding(region, service))
                                        .stream())
                .toList();
    }

    private static boolean callsAway(Region region, ServiceDeployment service) {
        return service.calls().stream()
                .anyMatch(call -> call.region() != null && !call.region().equals(region.id()));
    }

    private static Finding finding(Region region, ServiceDeployment service) {
        Place traces = region.at("/observability/traces");
        return INFO.at(region, traces)
                .says(
                        "%s of %s calls other regions, and no traces are collected"
                                .formatted(service.name(), region.id()))
                .advises("Say what collects traces.")
                .because("calls", service.name(), service.place().child("calls"))
                .fix("Collect traces with " + COLLECTOR, new SetValue(traces, COLLECTOR))
                .done();
    }
}
