package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.imports.Diagram;
import org.planisphere.artifact.imports.Diagram.Box;
import org.planisphere.artifact.imports.Diagram.Cell;
import org.planisphere.artifact.imports.Diagram.Page;
import org.planisphere.artifact.imports.DrawioReader;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;

/// A plan of a drawing: boxes that name a region are regions, lines between them are links.
final class DiagramImport {
    /// Further out nobody looks; files may say anything.
    private static final double FURTHEST_PX = 20_000;

    private final ImportSource source;
    private final String file;
    private final Diagram diagram;
    private final RegionLabel labels;
    private final KnownRegions known;
    private final Notes notes = new Notes();
    private final DraftPlan plan = new DraftPlan();
    private final Map<DraftRegion, Box> spots = new LinkedHashMap<>();
    private final Set<DraftRegion> typed = new HashSet<>();

    private DiagramImport(ImportSource source, String file, Diagram diagram, KnownRegions known) {
        this.source = source;
        this.file = file;
        this.diagram = diagram;
        this.known = known;
        this.labels = new RegionLabel(known);
    }

    static ImportedPlan of(ImportSource source, KnownRegions known) throws ImportRefusedException {
        String path = source.files().firstKey();
        String file = source.naming(path);
        Diagram diagram = DrawioReader.read(file, source.text(path));
        return new DiagramImport(source, file, diagram, known).plan();
    }

    private ImportedPlan plan() throws ImportRefusedException {
        List<Drawn> pages = diagram.pages().stream().map(Drawn::new).toList();
        pages.forEach(Drawn::boxes);
        if (plan.isEmpty()) {
            throw new ImportRefusedException(
                    file,
                    1,
                    1,
                    "no box of this drawing names a region",
                    "Write the name of a region into each box, such as us-east-1 or Frankfurt.");
        }
        for (DraftRegion region : plan.regions()) {
            if (typed.add(region)) {
                notes.assumed(
                        file, "%s is a full region: its box names no type".formatted(region.id));
            }
        }
        pages.forEach(Drawn::lines);
        pages.forEach(Drawn::leftOver);
        Workspace made = plan.workspace(source).with(Workspace.LAYOUT_FILE, layout());
        return new ImportedPlan(
                Workspace.empty(made.title()), made, notes.report(source, "draw.io diagram"));
    }

    /// The places of the boxes, for the free diagram.
    private String layout() {
        StringBuilder text = new StringBuilder("schema: planisphere/layout/v1\ndiagram:\n");
        spots.forEach(
                (region, box) ->
                        text.append(
                                "  %s: {x: %d, y: %d}\n"
                                        .formatted(
                                                ScalarText.of(region.id.value(), false),
                                                within(box.x()),
                                                within(box.y()))));
        return text.toString();
    }

    private static long within(double pixels) {
        return Math.round(Math.clamp(pixels, -FURTHEST_PX, FURTHEST_PX));
    }

    private String at(Cell cell) {
        return "%s:%d:%d".formatted(file, cell.line(), cell.column());
    }

    private static String shown(Cell cell) {
        return cell.label().isEmpty()
                ? "without words"
                : "'%s'".formatted(Quoted.of(cell.label().replace('\n', ' ')));
    }

    /// One page while it is read.
    private final class Drawn {
        private final Page page;
        private final Map<String, DraftRegion> regions = new HashMap<>();
        private final List<Cell> boxes = new ArrayList<>();
        private final Set<String> told = new TreeSet<>();

        Drawn(Page page) {
            this.page = page;
        }

        void boxes() {
            for (Cell cell : page.cells()) {
                if (!cell.edge()) {
                    labels.read(cell).ifPresent(named -> box(cell, named));
                }
            }
        }

        private void box(Cell cell, RegionLabel.Named named) {
            boolean again = plan.region(named.id().value()).isPresent();
            DraftRegion region = plan.region(named.id(), it -> known.begin(it, named.known()));
            regions.put(cell.id(), region);
            boxes.add(cell);
            spots.putIfAbsent(region, page.onPage(cell));
            told.add(cell.id());
            if (!again) {
                notes.understood(at(cell), 1, "%s names %s".formatted(shown(cell), region.id));
            }
            if (named.byName()) {
                notes.assumed(
                        at(cell),
                        "%s means %s of %s".formatted(shown(cell), region.id, region.provider));
            }
            details(cell, region, named);
        }

        private void details(Cell cell, DraftRegion region, RegionLabel.Named named) {
            named.type()
                    .ifPresent(
                            type -> {
                                region.type = type;
                                typed.add(region);
                            });
            if (named.primary()) {
                region.purpose = "primary";
                region.type = RegionType.FULL;
                typed.add(region);
            }
            for (Cidr block : named.blocks()) {
                if (block.isIpv6() || block.hasHostBits()) {
                    notes.notUnderstood(
                            at(cell), 1, "'%s' is no block of IPv4 addresses".formatted(block));
                } else {
                    region.blocks.add(block.written());
                }
            }
            named.rest()
                    .forEach(
                            line ->
                                    notes.notUnderstood(
                                            at(cell),
                                            1,
                                            "'%s' in the box of %s"
                                                    .formatted(Quoted.of(line), region.id)));
        }

        /// The region that a box stands for or lies in.
        private Optional<DraftRegion> region(Cell cell) {
            Optional<DraftRegion> own = Optional.ofNullable(regions.get(cell.id()));
            return own.or(
                    () ->
                            boxes.stream()
                                    .filter(box -> page.isIn(cell, box))
                                    .min(
                                            Comparator.comparingDouble(
                                                    box -> box.box().width() * box.box().height()))
                                    .map(box -> regions.get(box.id())));
        }

        void lines() {
            for (Cell cell : page.cells()) {
                if (cell.edge()) {
                    line(cell);
                }
            }
        }

        private void line(Cell line) {
            told.add(line.id());
            String words = words(line);
            Optional<DraftRegion> one = page.cell(line.source()).flatMap(this::region);
            Optional<DraftRegion> other = page.cell(line.target()).flatMap(this::region);
            String what = words.isEmpty() ? "a line" : "line '%s'".formatted(Quoted.of(words));
            if (one.isEmpty() || other.isEmpty()) {
                notes.notUnderstood(
                        at(line),
                        1,
                        what
                                + (line.source() == null || line.target() == null
                                        ? " has a loose end"
                                        : " does not lead from a region to a region"));
            } else if (one.get() == other.get()) {
                notes.notUnderstood(at(line), 1, what + " stays in " + one.get().id);
            } else {
                join(line, one.get(), other.get(), words);
            }
        }

        private void join(Cell line, DraftRegion one, DraftRegion other, String words) {
            LinkWords said = LinkWords.of(words);
            boolean same = one.provider == other.provider;
            ConnectionType type =
                    said.type().orElse(same ? ConnectionType.PEERING : ConnectionType.VPN);
            String ends = "%s – %s".formatted(one.id, other.id);
            plan.join(one, other, type, said.purpose().orElse(null));
            notes.understood(at(line), 1, "%s: %s".formatted(ends, type.yaml()));
            if (said.type().isEmpty()) {
                notes.assumed(
                        at(line),
                        "%s is a %s: the line does not name its kind".formatted(ends, type.yaml()));
            }
        }

        /// What is written on a line, and on the labels that belong to it.
        private String words(Cell line) {
            List<String> words = new ArrayList<>(List.of(line.label()));
            for (Cell cell : page.cells()) {
                if (!cell.edge() && cell.parent().equals(line.id())) {
                    words.add(cell.label());
                    told.add(cell.id());
                }
            }
            return String.join(" ", words).replace('\n', ' ').strip();
        }

        /// Boxes that mean nothing to a plan; shapes without words are counted together.
        void leftOver() {
            int silent = 0;
            for (Cell cell : page.cells()) {
                boolean layer = cell.style().isEmpty() && cell.label().isEmpty();
                if (told.contains(cell.id()) || layer) {
                    continue;
                }
                if (cell.label().isEmpty()) {
                    silent++;
                } else {
                    String in = region(cell).map(it -> " in " + it.id).orElse("");
                    notes.notUnderstood(at(cell), 1, "box %s%s".formatted(shown(cell), in));
                }
            }
            if (silent > 0) {
                notes.notUnderstood(
                        file,
                        silent,
                        "shape without words%s"
                                .formatted(
                                        page.name().isEmpty()
                                                ? ""
                                                : " on page '%s'"
                                                        .formatted(Quoted.of(page.name()))));
            }
        }
    }

    /// Whose icons a drawing uses.
    static Optional<Provider> provider(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        if (lower.contains("mxgraph.aws")) {
            return Optional.of(Provider.AWS);
        }
        if (lower.contains("azure")) {
            return Optional.of(Provider.AZURE);
        }
        return lower.contains("gcp") ? Optional.of(Provider.GCP) : Optional.empty();
    }
}
