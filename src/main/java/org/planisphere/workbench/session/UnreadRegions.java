package org.planisphere.workbench.session;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Region;

/// Finds regions that are still in the plan, though their text says none right now because a
/// person is in the middle of writing it.
final class UnreadRegions {
    private UnreadRegions() {}

    /// The regions of the snapshot before that the texts hold but do not say, as they were then.
    static List<Region> in(ParsedPlan now, Snapshot before) {
        return Stream.concat(before.plan().regions().stream(), before.unread().stream())
                .filter(region -> now.plan().region(region.id()).isEmpty())
                .filter(region -> stands(now, region.root()) && !saysARegion(now, region.root()))
                .toList();
    }

    private static boolean stands(ParsedPlan now, Place root) {
        return now.node(root).isPresent()
                || now.plan().observations().stream()
                        .anyMatch(
                                it ->
                                        it instanceof Observation.Unreadable unreadable
                                                && unreadable.place().file().equals(root.file()));
    }

    private static boolean saysARegion(ParsedPlan now, Place root) {
        return now.plan().regions().stream().anyMatch(region -> region.root().equals(root));
    }
}
