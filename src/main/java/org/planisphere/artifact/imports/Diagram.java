package org.planisphere.artifact.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A drawing of boxes and lines.
public record Diagram(List<Page> pages) {
    public Diagram {
        pages = List.copyOf(pages);
    }

    /// Where a box lies, in the units of the drawing, right and down from what it lies in.
    public record Box(double x, double y, double width, double height) {
        public static final Box NOWHERE = new Box(0, 0, 0, 0);

        Box movedBy(Box origin) {
            return new Box(x + origin.x, y + origin.y, width, height);
        }

        boolean holdsMiddleOf(Box other) {
            double middleX = other.x + other.width / 2;
            double middleY = other.y + other.height / 2;
            return x <= middleX && middleX <= x + width && y <= middleY && middleY <= y + height;
        }
    }

    /// A box or a line.
    ///
    /// @param parent id of what it lies in; empty for nothing
    /// @param label its words, without markup
    /// @param style as the program wrote it
    /// @param source id of the box where a line begins; null for a box, or a loose end
    /// @param line where it stands in the file, from 1; that of its page where that is packed
    public record Cell(
            String id,
            String parent,
            boolean edge,
            String label,
            String style,
            @Nullable String source,
            @Nullable String target,
            Box box,
            int line,
            int column) {}

    /// One page, its cells in the order of the file.
    public record Page(String name, List<Cell> cells, Map<String, Cell> byId) {
        /// Drawings nest groups in groups; a chain that is longer than this runs in a circle.
        private static final int MOST_PARENTS = 100;

        public Page {
            cells = List.copyOf(cells);
            byId = Map.copyOf(byId);
        }

        static Page of(String name, List<Cell> cells) {
            Map<String, Cell> byId = new HashMap<>();
            cells.forEach(cell -> byId.putIfAbsent(cell.id(), cell));
            return new Page(name, cells, byId);
        }

        public Optional<Cell> cell(@Nullable String id) {
            return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
        }

        /// What a cell lies in.
        public Optional<Cell> parent(Cell cell) {
            return cell(cell.parent());
        }

        /// Where a box lies on the page.
        public Box onPage(Cell cell) {
            Box box = cell.box();
            Optional<Cell> in = parent(cell);
            for (int i = 0; i < MOST_PARENTS && in.isPresent(); i++) {
                box = box.movedBy(in.get().box());
                in = parent(in.get());
            }
            return box;
        }

        /// Whether a cell is drawn inside of a box, or belongs to it.
        public boolean isIn(Cell cell, Cell box) {
            Optional<Cell> in = Optional.of(cell);
            for (int i = 0; i < MOST_PARENTS && in.isPresent(); i++) {
                if (in.get().id().equals(box.id())) {
                    return true;
                }
                in = parent(in.get());
            }
            return !cell.edge() && onPage(box).holdsMiddleOf(onPage(cell));
        }
    }
}
