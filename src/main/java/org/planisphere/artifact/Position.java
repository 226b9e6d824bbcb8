package org.planisphere.artifact;

/// Where something stands in a file; the first line is 1 and so is the first column.
public record Position(int line, int column) {
    public static final Position START = new Position(1, 1);
}
