package org.planisphere.workbench.specs;

/// Where the caret of an editor stands.
///
/// @param line first line of the file is 1
/// @param column first column is 1
public record CaretPosition(String file, int line, int column) {}
