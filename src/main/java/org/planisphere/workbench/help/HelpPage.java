package org.planisphere.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// One page of the documentation, to be read in the program.
public enum HelpPage {
    /// What the simulation models, and how far it agrees with published truth.
    SIMULATION("What the simulation models", "simulation.md");

    private static final double WIDTH_PX = 860;
    private static final double HEIGHT_PX = 640;

    private final String title;
    private final String file;

    HelpPage(String title, String file) {
        this.title = title;
        this.file = file;
    }

    public String title() {
        return title;
    }

    /// The page laid out, as wide as it is given.
    public Node node() {
        VBox content = new VBox(Spacing.MEDIUM);
        content.setPadding(new Insets(Spacing.LARGE));
        content.getChildren().setAll(new MarkdownNodes().of(text()));
        ScrollPane root = new ScrollPane(content);
        root.setId("help-page");
        root.getStylesheets().add(Styles.sheet(HelpPage.class, "help.css"));
        root.getStyleClass().add("help-page");
        root.setFitToWidth(true);
        root.setPrefSize(WIDTH_PX, HEIGHT_PX);
        return root;
    }

    private String text() {
        try (InputStream in = HelpPage.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
