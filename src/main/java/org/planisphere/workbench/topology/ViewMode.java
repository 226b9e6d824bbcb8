package org.planisphere.workbench.topology;

/// Which of the two views of the scene is shown.
public enum ViewMode {
    MAP,
    DIAGRAM
}
