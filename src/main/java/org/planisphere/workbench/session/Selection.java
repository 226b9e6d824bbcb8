package org.planisphere.workbench.session;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
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

    /// The same regions under the names that their files give them now: who types over a name
    /// goes on with the same region.
    Selection following(@Nullable Snapshot before, Snapshot now) {
        if (before == null) {
            return this;
        }
        Set<RegionId> named =
                regions.stream()
                        .map(id -> nameNow(id, before, now))
                        .collect(Collectors.toUnmodifiableSet());
        return new Selection(named, links, field);
    }

    private static RegionId nameNow(RegionId id, Snapshot before, Snapshot now) {
        if (now.region(id).isPresent()) {
            return id;
        }
        return before.region(id)
                .filter(region -> region.root().pointer().isEmpty())
                .flatMap(region -> now.regionOf(region.root()))
                .map(Region::id)
                .orElse(id);
    }

    /// Without what a plan does not hold; what cannot be read for the moment stays.
    Selection within(Snapshot snapshot) {
        Set<RegionId> known =
                regions.stream()
                        .filter(id -> snapshot.region(id).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
        Set<LinkKey> joined =
                links.stream()
                        .filter(key -> snapshot.link(key).isPresent() || isUnread(snapshot, key))
                        .collect(Collectors.toUnmodifiableSet());
        return new Selection(known, joined, field);
    }

    private static boolean isUnread(Snapshot snapshot, LinkKey key) {
        return snapshot.unread(key.from()).or(() -> snapshot.unread(key.to())).isPresent();
    }
}
