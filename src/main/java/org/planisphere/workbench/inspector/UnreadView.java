package org.planisphere.workbench.inspector;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Stands in for a form while the text behind it cannot be read: says where and why, and leads
/// there. No field is shown, for none could be trusted.
final class UnreadView {
    private final Label told = words("unread-told", Styles.STRONG);
    private final Label why = words("unread-why", Styles.WARNING);
    private final Label hint = words("unread-hint", Styles.MUTED);
    private final Hyperlink show = new Hyperlink();
    private final VBox root = new VBox(Spacing.SMALL, told, why, show, hint);
    private Subject.@Nullable OfUnread shown;

    /// @param open called with what is shown when a person wants to see its text
    UnreadView(Consumer<Subject.OfUnread> open) {
        root.setId("unread");
        root.setPadding(new Insets(Spacing.MEDIUM));
        show.setId("unread-show");
        show.setOnAction(
                _ -> {
                    if (shown != null) {
                        open.accept(shown);
                    }
                });
        hint.setText("The form comes back as soon as the text can be read.");
    }

    Node node() {
        return root;
    }

    void show(Subject.OfUnread unread) {
        shown = unread;
        told.setText(
                "%s cannot be read right now, at line %d."
                        .formatted(unread.place().file(), unread.line()));
        why.setText(unread.why());
        show.setText("Show line %d".formatted(unread.line()));
    }

    private static Label words(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
