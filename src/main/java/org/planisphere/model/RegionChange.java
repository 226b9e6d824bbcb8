package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// One region before and after an edit.
///
/// @param before null where the region is new
/// @param now null where the region is gone
public record RegionChange(@Nullable Region before, @Nullable Region now) {
    /// The name, the same before and after: under another name it is another region.
    public RegionId id() {
        if (now != null) {
            return now.id();
        }
        if (before != null) {
            return before.id();
        }
        throw new IllegalStateException("a change of nothing");
    }

    /// Whether it is still the same region of the same type, provider and file.
    public boolean isWithinOne() {
        return before != null
                && now != null
                && before.id().equals(now.id())
                && before.type() == now.type()
                && before.provider() == now.provider()
                && before.root().equals(now.root());
    }
}
