package org.planisphere.rules.type;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Nearest;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A service that the type of a region requires and the region does not deploy.
public final class RequiredServicesRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(RequiredServicesRule.class, "TYP-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(region -> check(plan, region).stream()).toList();
    }

    private static Optional<Finding> check(Plan plan, Region region) {
        List<ServiceId> missing =
                plan.policy(region.type()).requires().stream()
                        .filter(service -> !region.services().deploys(service))
                        .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> misspelt = misspelt(plan, region, missing);
        if (misspelt.isPresent()) {
            return misspelt;
        }
        Place deploy = region.at("/services/deploy");
        TextChange[] additions =
                missing.stream()
                        .map(service -> new Append(deploy, YamlText.scalar(service.value())))
                        .toArray(TextChange[]::new);
        return Optional.of(
                INFO.at(region, deploy)
                        .weighing(weight(plan))
                        .says(
                                "%s is a %s region without %s"
                                        .formatted(region.id(), region.type(), Words.and(missing)))
                        .advises("Deploy what the type requires, or change what the plan requires.")
                        .fix("Deploy " + Words.and(missing), additions)
                        .done());
    }

    /// The one service that is missing, where another stands that is spelt almost like it.
    private static Optional<Finding> misspelt(Plan plan, Region region, List<ServiceId> missing) {
        ServiceId wanted = missing.getFirst();
        List<String> known =
                plan.services().stream().map(service -> service.name().value()).toList();
        return missing.size() > 1
                ? Optional.empty()
                : region.services().deploy().stream()
                        .filter(service -> !known.contains(service.name().value()))
                        .filter(service -> isNear(service.name(), wanted))
                        .findFirst()
                        .map(service -> misspelt(plan, region, service, wanted));
    }

    private static boolean isNear(ServiceId written, ServiceId wanted) {
        return Nearest.to(written.value(), List.of(wanted.value())) != null;
    }

    private static Finding misspelt(
            Plan plan, Region region, ServiceDeployment written, ServiceId wanted) {
        Place name = written.place().child("name");
        return INFO.at(region, name)
                .weighing(weight(plan))
                .saysOf(
                        name,
                        written.name().value(),
                        List.of(wanted.value()),
                        "%s is a %s region without %s, but with %s"
                                .formatted(region.id(), region.type(), wanted, written.name()))
                .advises("Correct the name, or deploy what the type requires.")
                .fix(
                        "Deploy " + wanted,
                        new Append(region.at("/services/deploy"), YamlText.scalar(wanted.value())))
                .done();
    }

    private static Severity weight(Plan plan) {
        return plan.standalone() ? WARNING : ERROR;
    }
}
