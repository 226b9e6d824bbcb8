package org.planisphere.edit.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.EditNotPossibleException;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.RenameRegion;
import org.planisphere.edit.Together;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// What a pasted piece of a spreadsheet would change, cell by cell, before anything is changed.
///
/// The cells that fit become one step, or none of them does: that is for whoever pasted to choose
/// once the others have said why they do not.
///
/// @param good edits of cells that fit and say something new, in the order of rows and columns
/// @param bad the cells that do not fit
public record Paste(List<PlanEdit> good, List<Refused> bad) {
    /// A cell that cannot be taken over.
    ///
    /// @param where the region and the field, or the row or column that is too much
    /// @param text what the cell holds
    /// @param why as a sentence
    public record Refused(String where, String text, String why) {}

    public Paste {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /// Lays rows of cells over a table from one of its cells on. One cell alone fills every row of
    /// `rows`, as spreadsheets do with a selection.
    ///
    /// @param rows regions from the first cell's row on, as the table shows them
    /// @param columns fields from the first cell's column on
    public static Paste of(
            ParsedPlan parsed,
            List<RegionId> rows,
            List<RegionField> columns,
            List<List<String>> cells) {
        List<Fitting> fitting = new ArrayList<>();
        List<Refused> bad = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                String text = cells.get(r).get(c).strip();
                Optional<Refused> beyond = beyond(rows, columns, r, c, text);
                if (beyond.isPresent()) {
                    bad.add(beyond.get());
                    continue;
                }
                Region region = parsed.plan().region(rows.get(r)).orElseThrow();
                RegionField field = columns.get(c);
                if (text.equals(field.text(parsed, region))) {
                    continue;
                }
                String where = "%s, %s".formatted(region.id(), field.title());
                Optional<String> refused = field.refuse(text);
                if (refused.isPresent()) {
                    bad.add(new Refused(where, text, refused.get()));
                    continue;
                }
                fitting.add(new Fitting(where, text, field.edit(region, text)));
            }
        }
        // A new name moves a file, and what else is written into it has to find it first.
        fitting.sort(Comparator.comparing(it -> it.edit() instanceof RenameRegion));
        return tried(parsed.workspace(), fitting, bad);
    }

    /// Tries the edits one after the other, as they will be made.
    private static Paste tried(Workspace start, List<Fitting> fitting, List<Refused> bad) {
        Workspace tried = start;
        List<PlanEdit> good = new ArrayList<>();
        for (Fitting cell : fitting) {
            try {
                tried = cell.edit().applyTo(tried);
                good.add(cell.edit());
            } catch (EditNotPossibleException impossible) {
                bad.add(
                        new Refused(
                                cell.where(),
                                cell.text(),
                                String.valueOf(impossible.getMessage())));
            }
        }
        return new Paste(good, bad);
    }

    private record Fitting(String where, String text, PlanEdit edit) {}

    private static Optional<Refused> beyond(
            List<RegionId> rows, List<RegionField> columns, int r, int c, String text) {
        if (r >= rows.size()) {
            return Optional.of(
                    new Refused("row " + (r + 1), text, "There is no region in this row."));
        }
        return c >= columns.size()
                ? Optional.of(
                        new Refused("column " + (c + 1), text, "There is no field in this column."))
                : Optional.empty();
    }

    /// The cells that fit, as one step.
    public PlanEdit edit() {
        return good.size() == 1
                ? good.getFirst()
                : new Together("Paste %d cells".formatted(good.size()), good);
    }
}
