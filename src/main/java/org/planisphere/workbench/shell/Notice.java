package org.planisphere.workbench.shell;

/// One thing that was told.
record Notice(Kind kind, String sentence) {
    enum Kind {
        DONE,
        REFUSED,
        FAILED
    }
}
