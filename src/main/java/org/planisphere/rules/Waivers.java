package org.planisphere.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Waiver;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// Marks the findings that somebody has accepted: those of a region by its own waivers, all by the
/// waivers of the plan. Errors stay, because what they name cannot work.
record Waivers(Plan plan, LocalDate today) {
    List<Finding> mark(List<Finding> findings) {
        return findings.stream()
                .map(finding -> waiver(finding).map(finding::waivedBy).orElse(finding))
                .toList();
    }

    private Optional<Waiver> waiver(Finding finding) {
        return finding.severity() == Severity.ERROR
                ? Optional.empty()
                : candidates(finding)
                        .filter(waiver -> waiver.rule().equals(finding.rule()))
                        .filter(waiver -> waiver.holdsOn(today))
                        .findFirst();
    }

    private Stream<Waiver> candidates(Finding finding) {
        return Stream.concat(
                plan.regions().stream()
                        .filter(region -> region.id().equals(finding.region()))
                        .flatMap(region -> region.compliance().waivers().stream()),
                plan.governance().waivers().stream());
    }
}
