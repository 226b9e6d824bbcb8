package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.imports.Diagram.Cell;
import org.planisphere.model.Cidr;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;

/// Finds out what the words of a box say of a region.
record RegionLabel(KnownRegions regions) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern BLOCK = Pattern.compile("[0-9A-Fa-f.:]+/[0-9]{1,3}");

    /// @param byName whether it was meant by a name such as Frankfurt, not by its id
    /// @param rest lines of the box that say nothing to a plan
    record Named(
            RegionId id,
            Optional<CatalogRegion> known,
            boolean byName,
            Optional<RegionType> type,
            boolean primary,
            List<Cidr> blocks,
            List<String> rest) {}

    /// The region that a box names; empty where it names none.
    Optional<Named> read(Cell cell) {
        Optional<Provider> likely = DiagramImport.provider(cell.style());
        List<String> lines = cell.label().lines().toList();
        for (String line : lines) {
            Optional<CatalogRegion> found = byId(line, likely);
            if (found.isPresent()) {
                return Optional.of(named(found.get(), false, line, lines));
            }
        }
        for (String line : lines) {
            Optional<CatalogRegion> found = regions.byName(withoutWords(line), likely);
            if (found.isPresent()) {
                return Optional.of(named(found.get(), true, line, lines));
            }
        }
        return Optional.empty();
    }

    private Optional<CatalogRegion> byId(String line, Optional<Provider> likely) {
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            Optional<CatalogRegion> found =
                    regions.byId(words.group().toLowerCase(Locale.ROOT), likely);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// `Frankfurt (primary)` is Frankfurt.
    private static String withoutWords(String line) {
        return line.replaceAll("(?i)[(\\[,:]?\\s*\\b(primary|full|lightweight|read-only)\\b.*", "")
                .strip();
    }

    private static Named named(
            CatalogRegion found, boolean byName, String line, List<String> lines) {
        List<Cidr> blocks = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String other : lines) {
            List<Cidr> here = blocks(other);
            blocks.addAll(here);
            boolean says = !here.isEmpty() || type(other).isPresent() || isPrimary(other);
            if (!says && !other.equals(line) && !names(found, other)) {
                rest.add(other);
            }
        }
        String all = String.join("\n", lines);
        return new Named(
                found.id(), Optional.of(found), byName, type(all), isPrimary(all), blocks, rest);
    }

    private static boolean names(CatalogRegion region, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains(region.city().toLowerCase(Locale.ROOT))
                || region.name().toLowerCase(Locale.ROOT).contains(lower);
    }

    private static List<Cidr> blocks(String line) {
        List<Cidr> blocks = new ArrayList<>();
        Matcher written = BLOCK.matcher(line);
        while (written.find()) {
            Cidr.parse(written.group()).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static Optional<RegionType> type(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.matches("(?s).*\\bread[- ]only\\b.*")) {
            return Optional.of(RegionType.READ_ONLY);
        }
        if (lower.matches("(?s).*\\blightweight\\b.*")) {
            return Optional.of(RegionType.LIGHTWEIGHT);
        }
        return lower.matches("(?s).*\\bfull\\b.*")
                ? Optional.of(RegionType.FULL)
                : Optional.empty();
    }

    private static boolean isPrimary(String words) {
        return words.toLowerCase(Locale.ROOT).matches("(?s).*\\bprimary\\b.*");
    }
}
