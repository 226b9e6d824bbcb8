package org.planisphere.rules.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Edge;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A pattern that belongs to a later stage of the product.
public final class EarlyPatternRule implements FocusedRule {
    private static final RuleInfo RULE = RulePage.read(EarlyPatternRule.class, "MVP-004");
    private static final List<String> STAGES = List.of("proof-of-concept", "pilot", "scale");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return Optional.ofNullable(region.networking().edge());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        String stage = plan.profile().productStage();
        int now = stage == null ? -1 : STAGES.indexOf(stage);
        if (stage == null || now < 0) {
            return List.of();
        }
        Architecture architecture = new Architecture(plan);
        List<Finding> findings = new ArrayList<>();
        if (now < 1 && architecture.requestServices().size() > 1) {
            findings.add(
                    finding(
                            null,
                            architecture.requestServices().get(1).place(),
                            "running %d services apart"
                                    .formatted(architecture.requestServices().size()),
                            "pilot",
                            stage));
        }
        if (now < 2) {
            architecture
                    .functions()
                    .ifPresent(
                            it ->
                                    findings.add(
                                            finding(
                                                    null,
                                                    it.place(),
                                                    "a function",
                                                    "scale",
                                                    stage)));
            architecture
                    .events()
                    .ifPresent(
                            it ->
                                    findings.add(
                                            finding(
                                                    null,
                                                    it.place(),
                                                    "an event service",
                                                    "scale",
                                                    stage)));
            plan.regions().stream()
                    .filter(EarlyPatternRule::runsAtTheEdge)
                    .forEach(
                            it ->
                                    findings.add(
                                            finding(
                                                    it.id(),
                                                    it.at("/networking/edge/edge_functions"),
                                                    "code at the edge",
                                                    "scale",
                                                    stage)));
        }
        return findings;
    }

    private static boolean runsAtTheEdge(Region region) {
        Edge edge = region.networking().edge();
        return edge != null && edge.edgeFunctions();
    }

    private static Finding finding(
            @Nullable RegionId region, Place place, String pattern, String belongs, String stage) {
        return RULE.at(region, place)
                .says(
                        "%s belongs to stage %s; the product is at %s"
                                .formatted(pattern, belongs, stage))
                .advises("Leave it for later, or correct the stage.")
                .done();
    }
}
