package org.planisphere.workbench.topology.layout;

/// How much is drawn, by how much there is to draw.
///
/// The thresholds are those of Cytoscape (its manual, "Rendering Engine": labels off from 200
/// visible nodes, coarse from 4,000 nodes and edges).
public enum LevelOfDetail {
    /// Everything.
    LABELS,
    /// Markers, lines and arrows without cards and labels.
    MARKERS,
    /// Dots and plain lines.
    COARSE;

    private static final int LABELS_OFF = 200;
    private static final int COARSE_FROM = 4000;

    public static LevelOfDetail of(long visibleRegions, long visibleLinks) {
        if (visibleRegions + visibleLinks >= COARSE_FROM) {
            return COARSE;
        }
        return visibleRegions >= LABELS_OFF ? MARKERS : LABELS;
    }
}
