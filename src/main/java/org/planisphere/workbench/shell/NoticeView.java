package org.planisphere.workbench.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The last notice over the lower left corner of the window, until it was there long enough to be
/// read or is closed. It is part of the window and no pop-up: it takes no focus and never leaves
/// the screen.
final class NoticeView {
    private static final double WIDTH_PX = 460;
    private static final Duration GOOD_NEWS = Duration.seconds(4);
    private static final Duration BAD_NEWS = Duration.seconds(12);

    private final ShellModel model;
    private final Label words = new Label();
    private final HBox root;
    private final PauseTransition reading = new PauseTransition();

    NoticeView(ShellModel model) {
        this.model = model;
        words.setId("notice-words");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH_PX);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button close = new Button("", Icons.small(Material2AL.CLOSE));
        close.setId("notice-close");
        close.setAccessibleText("Close the notice");
        close.getStyleClass().add(Styles.TOOL);
        close.setFocusTraversable(false);
        close.setOnAction(_ -> read());
        root = new HBox(Spacing.MEDIUM, words, close);
        root.setId("notice");
        root.getStyleClass().addAll(Styles.CARD, "shell-notice");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.setVisible(false);
        StackPane.setAlignment(root, Pos.BOTTOM_LEFT);
        StackPane.setMargin(root, new Insets(0, Spacing.LARGE, 3 * Spacing.LARGE, Spacing.LARGE));
        reading.setOnFinished(_ -> read());
        model.noticeProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(@Nullable Notice notice) {
        if (notice == null) {
            hide();
            return;
        }
        words.setText(notice.sentence());
        words.setGraphic(icon(notice.kind()));
        root.setVisible(true);
        reading.setDuration(notice.kind() == Notice.Kind.DONE ? GOOD_NEWS : BAD_NEWS);
        reading.playFromStart();
    }

    /// The notice was there long enough, or somebody has closed it.
    void read() {
        model.forgetNotice();
    }

    private void hide() {
        reading.stop();
        root.setVisible(false);
    }

    private static FontIcon icon(Notice.Kind kind) {
        FontIcon icon =
                Icons.large(
                        switch (kind) {
                            case DONE -> Material2AL.CHECK_CIRCLE_OUTLINE;
                            case REFUSED -> Material2MZ.WARNING;
                            case FAILED -> Material2AL.CANCEL;
                        });
        icon.getStyleClass()
                .add(
                        switch (kind) {
                            case DONE -> Styles.SUCCESS;
                            case REFUSED -> Styles.WARNING;
                            case FAILED -> Styles.DANGER;
                        });
        return icon;
    }
}
