package org.planisphere.workbench.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Draws a range of addresses as rows of cells, and blocks on it as buttons.
final class BlockGrid extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAMES_PX = 84;
    private static final double ROW_PX = 18;
    private static final double SMALLEST_PX = 3;
    private static final double GAP_PX = 3;
    private static final Duration SOON = Duration.millis(150);

    private final Consumer<Patch> chosen;
    private final Consumer<Patch> pointed;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> beside = new ArrayList<>();
    private final List<Region> cells = new ArrayList<>();
    private @Nullable Tiling tiling;

    /// @param pointed called with what the pointer or the keyboard is at
    BlockGrid(String id, Consumer<Patch> chosen, Consumer<Patch> pointed) {
        this.chosen = chosen;
        this.pointed = pointed;
        setId(id);
        getStyleClass().add("block-grid");
    }

    void show(Tiling next, List<Patch> blocks, @Nullable Patch current) {
        tiling = next;
        getChildren().clear();
        names.clear();
        cells.clear();
        buttons.clear();
        patches.clear();
        beside.clear();
        for (int row = 0; row < next.rows(); row++) {
            Label name = new Label(next.rowName(row));
            name.getStyleClass().add("grid-name");
            names.add(name);
            for (int column = 0; column < next.columns(); column++) {
                Region cell = new Region();
                cell.getStyleClass().add("grid-cell");
                cell.setMouseTransparent(true);
                cells.add(cell);
            }
        }
        getChildren().addAll(names);
        getChildren().addAll(cells);
        for (Patch patch : blocks) {
            Button button = button(patch);
            button.pseudoClassStateChanged(CHOSEN, patch.equals(current));
            patches.add(patch);
            buttons.add(button);
            Label label = new Label(patch.title());
            label.getStyleClass().add("patch-beside");
            label.setMouseTransparent(true);
            beside.add(label);
        }
        getChildren().addAll(buttons);
        getChildren().addAll(beside);
        setPrefHeight(next.rows() * ROW_PX);
        setMinHeight(next.rows() * ROW_PX);
        requestLayout();
    }

    private Button button(Patch patch) {
        Button button = new Button(patch.title());
        button.setId(patch.id());
        button.getStyleClass().setAll("patch", patch.style());
        if (patch.marked()) {
            button.getStyleClass().add("patch-overlap");
        }
        button.setAccessibleText(patch.told());
        button.setMinSize(0, 0);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> chosen.accept(patch));
        button.setOnMouseEntered(_ -> pointed.accept(patch));
        button.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                pointed.accept(patch);
                            }
                        });
        Tooltip tip = new Tooltip(patch.told());
        tip.setShowDelay(SOON);
        button.setTooltip(tip);
        return button;
    }

    @Override
    protected void layoutChildren() {
        Tiling shown = tiling;
        if (shown == null) {
            return;
        }
        double width = Math.max(0, snapSizeX(getWidth() - NAMES_PX - 1));
        double height = shown.rows() * ROW_PX;
        for (int row = 0; row < shown.rows(); row++) {
            Label name = names.get(row);
            double baseline = (ROW_PX - name.prefHeight(-1)) / 2;
            name.resizeRelocate(0, row * ROW_PX + baseline, NAMES_PX, name.prefHeight(-1));
            for (int column = 0; column < shown.columns(); column++) {
                double left = Math.round(width * column / shown.columns());
                double right = Math.round(width * (column + 1) / shown.columns());
                cells.get(row * shown.columns() + column)
                        .resizeRelocate(NAMES_PX + left, row * ROW_PX, right - left, ROW_PX);
            }
        }
        for (int i = 0; i < buttons.size(); i++) {
            Tiling.Tile tile = shown.tile(patches.get(i).cidr());
            double left = Math.round(NAMES_PX + tile.x() * width);
            double right = Math.round(NAMES_PX + (tile.x() + tile.width()) * width);
            buttons.get(i)
                    .resizeRelocate(
                            left + 1,
                            tile.y() * height + 1,
                            Math.max(SMALLEST_PX, right - left - 1),
                            tile.height() * height - 1);
        }
        for (int i = 0; i < buttons.size(); i++) {
            placeName(i);
        }
    }

    /// Writes a name on its block where it fits, else beside it where nothing is in the way.
    private void placeName(int index) {
        Button button = buttons.get(index);
        Label label = beside.get(index);
        double width = label.prefWidth(-1);
        boolean fits = width + 2 <= button.getWidth() && button.getHeight() >= ROW_PX - 2;
        double left = button.getLayoutX() - width - GAP_PX;
        double right = button.getLayoutX() + button.getWidth() + GAP_PX;
        boolean onTheRight = isFree(index, right, width);
        boolean shown = !fits && (onTheRight || isFree(index, left, width));
        button.setText(fits ? patches.get(index).title() : "");
        label.setVisible(shown);
        label.resizeRelocate(
                onTheRight ? right : left,
                button.getLayoutY() + (button.getHeight() - label.prefHeight(-1)) / 2,
                width,
                label.prefHeight(-1));
    }

    /// Whether nothing else lies or is named in the row of a block.
    private boolean isFree(int index, double from, double width) {
        double y = buttons.get(index).getLayoutY();
        if (from < NAMES_PX || from + width > getWidth()) {
            return false;
        }
        for (int i = 0; i < buttons.size(); i++) {
            Button other = buttons.get(i);
            boolean sameRow =
                    other.getLayoutY() < y + ROW_PX - 2
                            && y < other.getLayoutY() + other.getHeight();
            boolean inTheWay =
                    other.getLayoutX() < from + width
                            && from < other.getLayoutX() + other.getWidth();
            Label named = beside.get(i);
            boolean nameInTheWay =
                    i < index
                            && named.isVisible()
                            && named.getLayoutX() < from + width
                            && from < named.getLayoutX() + named.getWidth();
            if (i != index && sameRow && (inTheWay || nameInTheWay)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }
}
