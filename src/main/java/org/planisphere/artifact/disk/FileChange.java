package org.planisphere.artifact.disk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a save does to one file.
///
/// @param name how messages call the file
/// @param text its new contents, null where the file goes
/// @param known the hash of the contents that the user has seen, null where there was no file
public record FileChange(String name, Path file, @Nullable String text, @Nullable String known) {}
