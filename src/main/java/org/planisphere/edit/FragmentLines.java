package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;

/// Collects the lines of a fragment.
final class FragmentLines {
    private final List<String> lines = new ArrayList<>();

    FragmentLines add(String line) {
        lines.add(line);
        return this;
    }

    FragmentLines addIndented(List<String> more, int indentation) {
        String pad = " ".repeat(indentation);
        more.forEach(line -> lines.add(line.isBlank() ? "" : pad + line));
        return this;
    }

    Fragment parse() {
        return Fragment.of(lines);
    }
}
