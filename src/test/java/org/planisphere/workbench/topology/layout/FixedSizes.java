package org.planisphere.workbench.topology.layout;

/// Text as wide as in a typeface of one width, so that placing is tested without fonts.
public final class FixedSizes implements TextSizes {
    @Override
    public double width(String text, TextRole role) {
        return text.length() * (role == TextRole.TITLE ? 7.4 : 6.2);
    }

    @Override
    public double lineHeight(TextRole role) {
        return role == TextRole.TITLE ? 18 : 16;
    }
}
