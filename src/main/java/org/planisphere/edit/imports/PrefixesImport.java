package org.planisphere.edit.imports;

import java.util.Locale;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.netbox.NetboxPrefixes;
import org.planisphere.edit.ReservePrefixes;
import org.planisphere.edit.ReservePrefixes.Told;

/// Prefixes that a NetBox has exported: what the plan does not know is reserved in it.
final class PrefixesImport {
    private PrefixesImport() {}

    /// Whether a table is one of prefixes; a table of what exists names a region and a kind.
    static boolean isPrefixes(String text) {
        String header = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return header.matches(".*\\bprefix\\b.*") && !header.matches(".*\\bkind\\b.*");
    }

    /// @param parsed the plan in which blocks are reserved
    static ImportedPlan of(ImportSource source, ParsedPlan parsed) throws ImportRefusedException {
        String path = source.files().firstKey();
        String file = source.naming(path);
        NetboxPrefixes read = NetboxPrefixes.read(source.text(path));
        ReservePrefixes reserve = ReservePrefixes.of(parsed.plan(), read.prefixes());
        Notes notes = new Notes();
        reserve.told().forEach(told -> tell(notes, file, told));
        read.faults()
                .forEach(
                        fault -> {
                            int sentence = fault.indexOf(": ");
                            notes.unreadable(
                                    file + ":" + fault.substring(0, sentence),
                                    fault.substring(sentence + 2));
                        });
        return new ImportedPlan(
                parsed.workspace(),
                reserve.edit().applyTo(parsed.workspace()),
                notes.report(source, "NetBox prefixes"));
    }

    private static void tell(Notes notes, String file, Told told) {
        String at = "%s:%d:1".formatted(file, told.row().line());
        String block = "%s (%s)".formatted(told.row().prefix(), told.row().name());
        switch (told.fate()) {
            case RESERVED -> notes.understood(at, 1, block + ": reserved, no region may take it");
            case KNOWN -> notes.understood(at, 1, block + ": known as " + told.with());
            case OVERLAPS ->
                    notes.notUnderstood(
                            at,
                            1,
                            "%s: overlaps %s. Move the region, or correct NetBox"
                                    .formatted(block, told.with()));
            case PASSED_OVER ->
                    notes.notUnderstood(
                            at, 1, "%s: its status is %s".formatted(block, told.row().status()));
        }
    }
}
