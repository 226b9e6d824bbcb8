package org.planisphere.workbench.specs;

import org.planisphere.model.finding.Severity;

/// A finding as the editor shows it beside a line.
///
/// @param line first line is 1
/// @param column first column is 1
/// @param text what the tooltip says
public record Mark(int line, int column, Severity severity, String text) {}
