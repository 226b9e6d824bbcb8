package org.planisphere.artifact.netbox;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.model.Cidr;

/// The prefixes of a CSV file that a NetBox has exported, and what could not be read of it.
///
/// Column names are taken in any case, as the table export (`Prefix`, `Status`) and the import form
/// (`prefix`, `status`) write them; only `prefix` has to be there, others are passed over.
///
/// @param faults what is wrong, each as `LINE:COLUMN: sentence`
public record NetboxPrefixes(List<NetboxPrefix> prefixes, List<String> faults) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final List<String> NAMES =
            List.of("description", "site", "scope", "role", "tenant", "vrf");
    private static final int MOST_FAULTS = 20;

    public NetboxPrefixes {
        prefixes = List.copyOf(prefixes);
        faults = List.copyOf(faults);
    }

    public static NetboxPrefixes read(String text) {
        return new Reader(text).read();
    }

    private static final class Reader {
        private final String text;
        private final Lines lines;
        private final List<NetboxPrefix> prefixes = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private final Map<String, Integer> columns = new TreeMap<>();

        Reader(String written) {
            text = Lines.hasMark(written) ? written.substring(1) : written;
            lines = new Lines(text);
        }

        NetboxPrefixes read() {
            int record = 0;
            try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
                for (CSVRecord row : parser) {
                    if (record++ == 0) {
                        header(row);
                    } else if (columns.containsKey("prefix")) {
                        row(row);
                    }
                }
            } catch (UncheckedIOException | IOException broken) {
                fault(
                        text.length(),
                        "a quoted cell is not closed or has text behind its closing quote."
                                + " Double each quote inside a quoted cell.");
            }
            if (record == 0) {
                fault(0, "the file is empty. Export the prefixes of a NetBox as CSV.");
            }
            return new NetboxPrefixes(
                    prefixes, faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }

        private void header(CSVRecord row) {
            for (int i = 0; i < row.size(); i++) {
                columns.putIfAbsent(row.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            if (!columns.containsKey("prefix")) {
                fault(
                        0,
                        "there is no column prefix. Export the prefixes of a NetBox as CSV, with"
                                + " its first line.");
            }
        }

        private void row(CSVRecord row) {
            int column = columns.getOrDefault("prefix", 0);
            int at = start(row, column);
            if (column >= row.size()) {
                fault(
                        Math.toIntExact(row.getCharacterPosition()),
                        "the row has %d cells and none for prefix. Add it, or remove the row."
                                .formatted(row.size()));
                return;
            }
            String written = row.get(column).strip();
            Optional<Cidr> cidr = Cidr.parse(written);
            if (cidr.isEmpty()) {
                fault(
                        at,
                        "'%s' is no prefix. Write one such as 10.20.0.0/16."
                                .formatted(Quoted.of(written)));
                return;
            }
            prefixes.add(
                    new NetboxPrefix(
                            cidr.get(),
                            cell(row, "status").orElse("active").toLowerCase(Locale.ROOT),
                            NAMES.stream()
                                    .flatMap(name -> cell(row, name).stream())
                                    .findFirst()
                                    .orElse("NetBox"),
                            lines.line(at)));
        }

        private Optional<String> cell(CSVRecord row, String name) {
            Integer column = columns.get(name);
            return column == null || column >= row.size()
                    ? Optional.empty()
                    : Optional.of(row.get(column).strip()).filter(it -> !it.isEmpty());
        }

        /// Where a cell of a row begins, quotes with it.
        private int start(CSVRecord row, int column) {
            int at = Math.toIntExact(row.getCharacterPosition());
            boolean quoted = false;
            int left = column;
            while (left > 0 && at < text.length()) {
                char c = text.charAt(at++);
                quoted ^= c == '"';
                left -= c == ',' && !quoted ? 1 : 0;
            }
            return at;
        }

        private void fault(int offset, String sentence) {
            faults.add("%d:%d: %s".formatted(lines.line(offset), lines.column(offset), sentence));
        }
    }
}
