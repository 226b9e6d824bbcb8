package org.planisphere.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows in columns of fixed width: names lean left, numbers lean right.
final class TextTable {
    private static final String GAP = "  ";

    private final int names;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param names how many columns, from the first, hold names
    TextTable(int names) {
        this.names = names;
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? "" : GAP)
                        .append(i < names ? row.get(i) + space : space + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
