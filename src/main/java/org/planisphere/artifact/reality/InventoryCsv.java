package org.planisphere.artifact.reality;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;

/// A plain table of what exists: `region,kind,name` and what is known of it.
///
/// Further columns are the facts by name (`cidr`, `zone`, `target`, `engine`, `version`, `count`,
/// `encrypted`, `id`); others are left alone.
final class InventoryCsv {
    private static final List<String> NEEDED = List.of("region", "kind", "name");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    private InventoryCsv() {}

    static Inventory read(String file, String text) throws InventoryRefusedException {
        Collected collected = new Collected();
        int line = 1;
        try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
            refuseOtherHeader(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                line = (int) rows.getCurrentLineNumber();
                add(collected, row, line);
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException broken) {
            throw new InventoryRefusedException(
                    line,
                    1,
                    "this row or the header is no CSV",
                    "Close every quote, and give each column a name of its own.");
        }
        return collected.inventory(file, "inventory table");
    }

    private static void refuseOtherHeader(List<String> header) throws InventoryRefusedException {
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new InventoryRefusedException(
                        1,
                        1,
                        "there is no column %s in this table".formatted(column),
                        "Begin with a header such as region,kind,name,cidr.");
            }
        }
    }

    private static void add(Collected collected, CSVRecord row, int line)
            throws InventoryRefusedException {
        String region = cell(row, "region");
        String word = cell(row, "kind");
        String name = cell(row, "name");
        if (region == null || word == null || name == null) {
            throw new InventoryRefusedException(
                    line,
                    1,
                    "this row has no region, no kind or no name",
                    "Fill in all three, or remove the row.");
        }
        Optional<ResourceKind> kind =
                Arrays.stream(ResourceKind.values())
                        .filter(it -> it.yaml().equals(word.toLowerCase(Locale.ROOT)))
                        .findFirst();
        if (kind.isEmpty()) {
            collected.unknown(word);
            return;
        }
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            String value = cell(row, fact.name().toLowerCase(Locale.ROOT));
            if (value != null) {
                facts.put(fact, value);
            }
        }
        collected.add(
                new RealResource(
                        kind.get(),
                        new RegionId(region),
                        "row %d, %s".formatted(line, name),
                        name,
                        facts));
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        String text = row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
        return text.isBlank() ? null : text;
    }
}
