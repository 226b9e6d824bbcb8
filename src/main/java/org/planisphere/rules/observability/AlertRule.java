package org.planisphere.rules.observability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Alert;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// An alert without objective or runbook.
public final class AlertRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(AlertRule.class, "OBS-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .flatMap(
                        region ->
                                region.observability().alerts().stream()
                                        .flatMap(alert -> check(region, alert).stream()))
                .toList();
    }

    private static Optional<Finding> check(Region region, Alert alert) {
        List<String> missing = new ArrayList<>();
        if (isBlank(alert.slo())) {
            missing.add("SLO");
        }
        if (isBlank(alert.runbook())) {
            missing.add("runbook");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(finding(region, alert, missing));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Finding finding(Region region, Alert alert, List<String> missing) {
        String name = alert.name() == null ? "this alert" : "alert " + alert.name();
        return INFO.at(region, alert.place())
                .says("%s: noise or action? It names no %s".formatted(name, Words.or(missing)))
                .advises("Link what is missing, or remove the alert.")
                .done();
    }
}
