package org.planisphere.workbench.drift;

import java.util.List;
import java.util.Optional;
import org.planisphere.edit.ApplyFix;
import org.planisphere.edit.PlanEdit;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;

/// The pair that a plan without one most likely wants: the first two regions of one type, full ones
/// before others.
final class FirstPair {
    private FirstPair() {}

    static Optional<PlanEdit> of(Plan plan) {
        for (RegionType type : RegionType.values()) {
            List<Region> alike = plan.regionsOf(type);
            if (alike.size() > 1) {
                return Optional.of(paired(plan, alike.get(0), alike.get(1)));
            }
        }
        return Optional.empty();
    }

    private static PlanEdit paired(Plan plan, Region a, Region b) {
        TextChange change =
                plan.hasFile()
                        ? new TextChange.Append(
                                plan.root().at("/drift/pairs"),
                                "{a: %s, b: %s}".formatted(a.id(), b.id()))
                        : new TextChange.SetValue(b.at("/region/mirrors"), a.id().value());
        return new ApplyFix(new Fix("Compare %s and %s".formatted(a.id(), b.id()), change));
    }
}
