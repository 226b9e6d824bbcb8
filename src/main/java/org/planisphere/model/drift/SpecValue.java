package org.planisphere.model.drift;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;

/// One value of a region, under a path that is the same in every region.
///
/// @param path dotted, items by name, such as `services.deploy[checkout].version`
/// @param item path of the list item that it belongs to; null outside of lists
/// @param pointer where it stands below its item, or below the region outside of lists; for an
///     item itself the pointer of its list
/// @param place where it stands in the file
/// @param value a text, number, boolean or list of texts, as the file would hold it
public record SpecValue(
        String path, @Nullable String item, String pointer, Place place, Object value) {}
