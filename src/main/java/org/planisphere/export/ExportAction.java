package org.planisphere.export;

/// What an export does, or would do, with a file.
public enum ExportAction {
    /// It is not there yet.
    CREATE("create"),
    /// It is there and differs.
    UPDATE("update"),
    /// It is there and equal: it is not touched.
    UNCHANGED("unchanged"),
    /// It must not be written; the reason stands beside it.
    REFUSED("refused");

    private final String word;

    ExportAction(String word) {
        this.word = word;
    }

    /// The word in results, such as `create`.
    public String word() {
        return word;
    }

    /// Whether the file changes on disk.
    public boolean writes() {
        return this == CREATE || this == UPDATE;
    }
}
