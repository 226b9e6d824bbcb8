package org.planisphere.workbench.session;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;

/// What is selected, in all panes at once.
///
/// @param field the value in focus inside what is selected, null for none
public record Selection(Set<RegionId> regions, Set<LinkKey> links, @Nullable Place field) {
    public static final Selection NONE = new Selection(Set.of(), Set.of(), null);

    public Selection {
        regions = Set.copyOf(regions);
        links = Set.copyOf(links);
    }

    public static Selection of(RegionId region) {
        return new Selection(Set.of(region), Set.of(), null);
    }

    public static Selection of(LinkKey link) {
        return new Selection(Set.of(), Set.of(link), null);
    }

    /// The same things with one value of them in focus.
    public Selection at(@Nullable Place value) {
        return new Selection(regions, links, value);
    }

    /// The region, where one region and nothing else is selected.
    public Optional<RegionId> onlyRegion() {
        return regions.size() == 1 && links.isEmpty()
                ? Optional.of(regions.iterator().next())
                : Optional.empty();
    }

    /// The link, where one link and nothing else is selected.
    public Optional<LinkKey> onlyLink() {
        return links.size() == 1 && regions.isEmpty()
                ? Optional.of(links.iterator().next())
                : Optional.empty();
    }

    /// Without what a plan does not hold.
    Selection within(Snapshot snapshot) {
        Set<RegionId> known =
                regions.stream()
                        .filter(id -> snapshot.plan().region(id).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
        Set<LinkKey> joined =
                links.stream()
                        .filter(key -> snapshot.link(key).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
        return new Selection(known, joined, field);
    }
}
