package org.planisphere.rules.phase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Gate;
import org.planisphere.model.Phase;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A phase that counts as passed although a gate of it is open, or passed on nothing but a word.
public final class GateEvidenceRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(GateEvidenceRule.class, "PHS-002");

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
                                        .filter(Phase::hasPassed)
                                        .flatMap(phase -> check(region, phase)))
                .toList();
    }

    private static Stream<Finding> check(Region region, Phase phase) {
        return phase.gates().stream().flatMap(gate -> check(region, phase, gate).stream());
    }

    private static Optional<Finding> check(Region region, Phase phase, Gate gate) {
        String subject =
                "%s of %s is passed, and its gate '%s'"
                        .formatted(phase.name(), region.id(), gate.check());
        if (!Boolean.TRUE.equals(gate.passed())) {
            return Optional.of(
                    finding(
                            region,
                            gate.place().child("passed"),
                            subject + " is open",
                            "Pass the gate, or take the phase back to gate-review."));
        }
        return gate.evidence() == null || gate.evidence().isBlank()
                ? Optional.of(
                        finding(
                                region,
                                gate.place().child("evidence"),
                                subject + " has no evidence",
                                "Name the file, link or note that shows it."))
                : Optional.empty();
    }

    private static Finding finding(Region region, Place place, String sentence, String advice) {
        return INFO.at(region, place).says(sentence).advises(advice).done();
    }
}
