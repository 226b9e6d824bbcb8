package org.planisphere.export;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;

/// A file that an exporter wants to stand in the target folder.
///
/// @param path relative to the target folder, with forward slashes
/// @param text the whole content, written as UTF-8
/// @param from the file of the plan it was made from
/// @param region the region whose errors keep it from being written, null where it belongs to none
public record ExportedFile(String path, String text, String from, @Nullable RegionId region) {}
