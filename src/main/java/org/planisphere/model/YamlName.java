package org.planisphere.model;

/// A value of a closed list, known in files by one fixed word.
public interface YamlName {
    /// The word as it stands in a file, such as `read-only`.
    String yaml();
}
