package org.planisphere.workbench.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.Renaming;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Asks for another name for a region, a service or a store, over the window, and says at once
/// where it cannot be.
final class NamePrompt {
    private static final double WIDTH_PX = 380;

    private final PlanSession session;
    private final Label title = new Label();
    private final TextField name = new TextField();
    private final Label note = new Label();
    private final VBox root = new VBox(Spacing.SMALL, title, name, note);
    private @Nullable Renaming renaming;
    private @Nullable Node before;

    NamePrompt(PlanSession session) {
        this.session = session;
        root.setId("rename-prompt");
        root.getStyleClass().addAll(Styles.CARD, "shell-notice");
        root.setMaxSize(WIDTH_PX, Region.USE_PREF_SIZE);
        root.setVisible(false);
        StackPane.setAlignment(root, Pos.TOP_CENTER);
        StackPane.setMargin(root, new Insets(7 * Spacing.LARGE, 0, 0, 0));
        title.setId("rename-title");
        title.getStyleClass().add(Styles.STRONG);
        title.setWrapText(true);
        name.setId("rename-name");
        name.setAccessibleText("New name");
        note.setId("rename-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        name.textProperty().subscribe(_ -> tell());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && root.isVisible()) {
                                hide();
                            }
                        });
    }

    Node node() {
        return root;
    }

    /// Asks for another name; what is selected behind stays as it is.
    void ask(Naming naming, String from) {
        Snapshot now = session.snapshotProperty().get();
        if (now == null || naming == Naming.NOTHING) {
            return;
        }
        session.sendUnsent();
        Renaming wanted = new Renaming(naming, from);
        renaming = wanted;
        before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        title.setText("Rename the %s %s everywhere".formatted(wanted.word(), from));
        name.setText(from);
        root.setVisible(true);
        tell();
        name.requestFocus();
        name.selectAll();
    }

    private Optional<String> refusal() {
        Snapshot now = session.snapshotProperty().get();
        return now == null || renaming == null
                ? Optional.empty()
                : renaming.refuse(now.plan(), name.getText().strip());
    }

    private void tell() {
        Snapshot now = session.snapshotProperty().get();
        if (renaming == null || now == null || !root.isVisible()) {
            return;
        }
        Optional<String> refused = refusal();
        List<Place> places = renaming.places(now.parsed());
        long files = places.stream().map(Place::file).distinct().count();
        note.setText(
                refused.orElseGet(
                        () ->
                                "%d mentions in %d files change. Enter renames, Escape leaves it."
                                        .formatted(places.size(), files)));
        note.getStyleClass().setAll("label", refused.isPresent() ? Styles.DANGER : Styles.MUTED);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            rename();
        }
    }

    private void rename() {
        Renaming wanted = renaming;
        String to = name.getText().strip();
        if (wanted == null || refusal().isPresent()) {
            return;
        }
        hide();
        if (session.apply(wanted.to(to)) && wanted.naming() == Naming.REGION) {
            session.select(Selection.of(new RegionId(to)));
        }
    }

    private void hide() {
        root.setVisible(false);
        renaming = null;
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
