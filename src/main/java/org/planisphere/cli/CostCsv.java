package org.planisphere.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostLines;
import org.planisphere.cost.CostSheet;

/// Every line of a cost sheet for a spreadsheet; what has no price has empty cells, not zeros.
final class CostCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "scope",
                            "name",
                            "item",
                            "category",
                            "environment",
                            "quantity",
                            "unit",
                            "unit_price",
                            "monthly",
                            "currency",
                            "source")
                    .get();

    /// Text that a spreadsheet would run as a formula (OWASP ASVS 4.0, 5.3.10).
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\u0000＝＋－＠].*");

    private final CostSheet sheet;
    private final CSVPrinter printer;

    private CostCsv(CostSheet sheet, CSVPrinter printer) {
        this.sheet = sheet;
        this.printer = printer;
    }

    static String of(CostSheet sheet) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            CostCsv csv = new CostCsv(sheet, printer);
            for (var region : sheet.regions()) {
                csv.lines("region", region.region().value(), region.lines());
            }
            for (var link : sheet.links()) {
                csv.lines("link", "%s -> %s".formatted(link.from(), link.to()), link.lines());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private void lines(String scope, String name, CostLines lines) throws IOException {
        for (CostLine line : lines.all()) {
            switch (line) {
                case CostLine.Priced priced ->
                        print(
                                scope,
                                name,
                                priced,
                                priced.unitPrice(),
                                priced.monthly().expected(),
                                priced.price().citation());
                case CostLine.Unpriced unpriced ->
                        print(scope, name, unpriced, null, null, unpriced.why());
            }
        }
    }

    private void print(
            String scope,
            String name,
            CostLine line,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal monthly,
            String source)
            throws IOException {
        printer.printRecord(
                scope,
                safe(name),
                safe(line.item()),
                line.category().yaml(),
                safe(line.environment()),
                line.quantity().expected().toPlainString(),
                line.unit(),
                plain(unitPrice),
                plain(monthly),
                sheet.currency(),
                safe(source));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
