package org.planisphere.workbench.shared;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A difference of texts as reviewers know it: what goes in red with a minus, what comes in green
/// with a plus.
public final class DifferenceLines {
    private final VBox lines = new VBox();

    /// @param id of the node
    public DifferenceLines(String id) {
        lines.setId(id);
        lines.getStyleClass().add("difference");
        lines.getStylesheets().add(Styles.sheet(DifferenceLines.class, "difference.css"));
    }

    public Region node() {
        return lines;
    }

    public void clear() {
        lines.getChildren().clear();
    }

    /// Adds a reason why something is not done.
    public void refuse(String reason) {
        add(reason, "refused");
    }

    /// Adds a sentence about what stays as it is.
    public void same(String sentence) {
        add(sentence, "same");
    }

    /// Adds the lines of a unified difference, and says all lines so far to screen readers.
    public void add(String unified) {
        unified.lines().forEach(line -> add(line, kind(line)));
        lines.setAccessibleText(
                lines.getChildren().stream()
                        .map(line -> ((Label) line).getText())
                        .collect(Collectors.joining("\n")));
    }

    private static String kind(String line) {
        if (line.startsWith("@@") || line.startsWith("+++") || line.startsWith("---")) {
            return "head";
        }
        return line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "same";
    }

    private void add(String text, String kind) {
        Label label = new Label(text);
        label.getStyleClass().addAll("difference-line", kind);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(label);
    }
}
