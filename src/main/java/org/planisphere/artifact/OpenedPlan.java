package org.planisphere.artifact;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A plan as it stands on the disk.
///
/// @param folder the plan's folder; of an artifact that was opened alone, the folder around it
/// @param path what the user named
/// @param workspace the texts
/// @param hashes the SHA-256 of each file's bytes, by its path in the plan
public record OpenedPlan(
        Path folder, Path path, Workspace workspace, SortedMap<String, String> hashes) {
    public OpenedPlan {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /// What the plan is known by on this machine: its folder, or the file of a lone artifact.
    public Path place() {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.endsWith(Workspace.PLAN_FILE) ? folder : absolute;
    }
}
