package org.planisphere.rules;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// A rule that speaks of one region after the other and sees only a few others from each: those
/// that it is joined with.
///
/// Whether it speaks of a region follows from that region, from those around it and from what
/// `everywhere` gives; what it says then, its fixes above all, may go by any region. So an edit of
/// one region asks it about that region, about those around it, and about those it spoke of.
public interface NeighborRule extends FocusedRule {
    /// What it has to say of one region of a plan; each finding names that region.
    Stream<Finding> check(Plan plan, Facts facts, Region region);

    /// The regions of which it may speak otherwise because of this one; itself may be among them,
    /// and names that the plan does not have.
    Stream<RegionId> around(Plan plan, Region region);

    /// What it goes by of all regions together and of what the reader noticed; as something that is
    /// equal where they are.
    default Object everywhere(Plan plan, Facts facts) {
        return List.of();
    }

    @Override
    default List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(it -> check(plan, facts, it)).toList();
    }
}
