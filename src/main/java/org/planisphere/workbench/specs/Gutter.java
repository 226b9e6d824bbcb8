package org.planisphere.workbench.specs;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Severities;

/// What stands left of a line: the mark of its findings, its number and the handle that folds it.
final class Gutter {
    private Gutter() {}

    /// @param index first line is 0, as RichTextFX counts
    static Node line(
            int index, List<Mark> marks, Supplier<? extends Collection<?>> lines, FoldKeys folds) {
        List<Mark> here = marks.stream().filter(mark -> mark.line() == index + 1).toList();
        if (folds.hides(index)) {
            return new StackPane();
        }
        StackPane sign = new StackPane();
        sign.getStyleClass().add("gutter-sign");
        Label number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("gutter-number");
        number.setMinWidth(9.0 * Integer.toString(lines.get().size()).length() + 6);
        number.setAlignment(Pos.CENTER_RIGHT);
        HBox gutter = new HBox(sign, number, folds.handle(index));
        gutter.getStyleClass().add("gutter");
        gutter.setAlignment(Pos.CENTER_RIGHT);
        if (!here.isEmpty()) {
            Severity worst =
                    here.stream().map(Mark::severity).min(Comparator.naturalOrder()).orElseThrow();
            sign.getChildren().add(Severities.icon(worst));
            String text = here.stream().map(Mark::text).collect(Collectors.joining("\n"));
            Tooltip tooltip = new Tooltip(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(460);
            Tooltip.install(gutter, tooltip);
            gutter.setAccessibleText(text);
            gutter.setId("mark-line-" + (index + 1));
        }
        return gutter;
    }
}
