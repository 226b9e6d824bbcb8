package org.planisphere.workbench.topology.layout;

/// How large text is when drawn.
public interface TextSizes {
    /// Width in pixels at 100 %.
    double width(String text, TextRole role);

    /// Height of a line in pixels at 100 %.
    double lineHeight(TextRole role);
}
