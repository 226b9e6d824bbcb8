package org.planisphere.edit.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Cells as spreadsheets put them on the clipboard: tabs between them, and quotes around those that
/// hold tabs, quotes or line breaks.
public final class Cells {
    private static final CSVFormat FORMAT =
            CSVFormat.Builder.create(CSVFormat.TDF)
                    .setIgnoreEmptyLines(false)
                    .setIgnoreSurroundingSpaces(false)
                    .setRecordSeparator('\n')
                    .setTrailingData(true)
                    .setLenientEof(true)
                    .get();

    private Cells() {}

    /// The rows of a copied piece of a table; the line break at its end starts no row.
    public static List<List<String>> read(String copied) {
        String body = copied.replaceFirst("\\R\\z", "");
        try (CSVParser parser = CSVParser.parse(new StringReader(body), FORMAT)) {
            return parser.stream().map(row -> row.toList()).toList();
        } catch (IOException unlikely) {
            throw new IllegalStateException("a text in memory could not be read", unlikely);
        }
    }

    /// Rows as a text to copy.
    public static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        try {
            for (List<String> row : rows) {
                FORMAT.printRecord(out, row.toArray());
            }
        } catch (IOException unlikely) {
            throw new IllegalStateException("a text in memory could not be written", unlikely);
        }
        return out.toString();
    }
}
