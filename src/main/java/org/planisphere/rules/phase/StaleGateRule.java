package org.planisphere.rules.phase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planisphere.model.Gate;
import org.planisphere.model.Phase;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A gate that was passed for a spec which has changed since.
public final class StaleGateRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(StaleGateRule.class, "PHS-011");
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{12,64}");
    private static final int SHOWN = "sha256:".length() + 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .flatMap(
                        region ->
                                region.rollout().phases().stream()
                                        .flatMap(
                                                phase ->
                                                        phase.gates().stream()
                                                                .flatMap(
                                                                        gate ->
                                                                                check(
                                                                                        region,
                                                                                        phase, gate)
                                                                                        .stream())))
                .toList();
    }

    private static Optional<Finding> check(Region region, Phase phase, Gate gate) {
        if (gate.spec() == null || !Boolean.TRUE.equals(gate.passed())) {
            return Optional.empty();
        }
        String now = region.rollout().specHash();
        boolean legible = HASH.matcher(gate.spec()).matches();
        if (legible && now.startsWith(gate.spec())) {
            return Optional.empty();
        }
        String subject = "gate '%s' of %s in %s".formatted(gate.check(), phase.name(), region.id());
        return Optional.of(
                INFO.at(region, gate.place().child("spec"))
                        .says(
                                legible
                                        ? "%s was passed for another spec: %s, and it is %s now"
                                                .formatted(subject, shown(gate.spec()), shown(now))
                                        : "%s names '%s', which is no hash of a spec"
                                                .formatted(subject, gate.spec()))
                        .advises(
                                legible
                                        ? "Review the spec again, or take the change back."
                                        : "Name the spec as %s.".formatted(shown(now)))
                        .because("approved", gate.spec(), gate.place().child("spec"))
                        .because("spec now", now, region.at(""))
                        .done());
    }

    private static String shown(String hash) {
        return hash.substring(0, Math.min(hash.length(), SHOWN));
    }
}
