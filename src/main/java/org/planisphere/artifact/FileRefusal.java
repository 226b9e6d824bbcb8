package org.planisphere.artifact;

/// Why the bytes of a file are no text that a plan may hold.
///
/// @param line first line is 1
/// @param column first column is 1
/// @param problem what is wrong, without a full stop
/// @param advice what to do, as a sentence
public record FileRefusal(int line, int column, String problem, String advice) {}
