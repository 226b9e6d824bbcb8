package org.planisphere.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Waiver;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// Marks the findings that somebody has accepted: those of a region by its own waivers, all by the
/// waivers of the plan. Errors stay, because what they name cannot work.
final class Waivers {
    private final Map<RegionId, List<Waiver>> ofRegions = new HashMap<>();
    private final List<Waiver> ofThePlan;
    private final LocalDate today;

    Waivers(Plan plan, LocalDate today) {
        for (Region region : plan.regions()) {
            if (!region.compliance().waivers().isEmpty()) {
                ofRegions
                        .computeIfAbsent(region.id(), _ -> new ArrayList<>())
                        .addAll(region.compliance().waivers());
            }
        }
        this.ofThePlan = plan.governance().waivers();
        this.today = today;
    }

    List<Finding> mark(List<Finding> findings) {
        return ofRegions.isEmpty() && ofThePlan.isEmpty()
                ? findings
                : findings.stream()
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
        RegionId region = finding.region();
        List<Waiver> own = region == null ? List.of() : ofRegions.getOrDefault(region, List.of());
        return Stream.concat(own.stream(), ofThePlan.stream());
    }
}
