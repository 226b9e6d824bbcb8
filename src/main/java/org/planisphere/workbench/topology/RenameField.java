package org.planisphere.workbench.topology;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.scene.TopologyActions;

/// A region's name in the making, on its card: what is wrong with it shows while it is typed.
final class RenameField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double LEAST_WIDTH = 180;

    private final TopologyActions actions;
    private final Runnable done;
    private final TextField name = new TextField();
    private final Label refusal = new Label();
    private @Nullable RegionId region;

    /// @param done called when the field has closed
    RenameField(TopologyActions actions, Runnable done) {
        this.actions = actions;
        this.done = done;
        getStyleClass().add("rename");
        setManaged(false);
        setVisible(false);
        name.setId("region-rename");
        name.setAccessibleText("New name of the region");
        refusal.setId("region-rename-refusal");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("rename-refusal");
        getChildren().addAll(name, refusal);
        name.textProperty().subscribe(_ -> check());
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && isVisible()) {
                                close();
                            }
                        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Starts on a card.
    void edit(RegionId id, Box card) {
        region = id;
        name.setText(id.value());
        check();
        setVisible(true);
        relocate(card.x(), card.y());
        setPrefWidth(Math.max(LEAST_WIDTH, card.width()));
        autosize();
        name.requestFocus();
        name.selectAll();
    }

    private void check() {
        Optional<String> refused = refusal();
        refusal.setText(refused.orElse(""));
        refusal.setVisible(refused.isPresent());
        refusal.setManaged(refused.isPresent());
        name.pseudoClassStateChanged(INVALID, refused.isPresent());
        autosize();
    }

    private Optional<String> refusal() {
        RegionId id = region;
        if (id == null || id.value().equals(name.getText())) {
            return Optional.empty();
        }
        return name.getText().isBlank()
                ? Optional.of("A region needs a name.")
                : actions.refuseName(id, name.getText());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void commit() {
        RegionId id = region;
        if (id == null || refusal().isPresent()) {
            return;
        }
        String wanted = name.getText();
        close();
        if (!wanted.equals(id.value())) {
            actions.rename(id, wanted);
        }
    }

    private void close() {
        region = null;
        setVisible(false);
        done.run();
    }
}
