package org.planisphere.workbench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.imports.ImportNote;
import org.planisphere.edit.imports.ImportReport;
import org.planisphere.edit.imports.ImportedPlan;
import org.planisphere.export.UnifiedDiff;
import org.planisphere.workbench.shared.DifferenceLines;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// What will be in the plan, what was made of each part of the source, and the text of each file.
public final class ImportPreview {
    /// One thing to look at.
    ///
    /// @param caption a few words about it
    private record Page(String title, String caption, String text) {}

    private final BorderPane root = new BorderPane();
    private final ListView<Page> pages = new ListView<>();
    private final DifferenceLines shown = new DifferenceLines("import-text");

    public ImportPreview(ImportedPlan imported) {
        root.setId("import-preview");
        pages.setId("import-pages");
        pages.setAccessibleText("What the import makes");
        pages.setCellFactory(_ -> new PageCell());
        pages.getItems().setAll(pages(imported));
        pages.getSelectionModel().selectedItemProperty().subscribe(this::show);
        ScrollPane scroll = new ScrollPane(shown.node());
        scroll.setId("import-scroll");
        scroll.setFitToWidth(true);
        pages.getSelectionModel().selectedItemProperty().subscribe(_ -> scroll.setVvalue(0));
        SplitPane split = new SplitPane(pages, scroll);
        split.setDividerPositions(0.32);
        root.setTop(summary(imported));
        root.setCenter(split);
        root.setPrefSize(860, 540);
        pages.getSelectionModel().selectFirst();
    }

    public Parent node() {
        return root;
    }

    /// Shows the text of a page, from 0.
    void select(int page) {
        pages.getSelectionModel().select(page);
    }

    /// What became of the parts of the source, as one phrase.
    public static String words(ImportReport report) {
        List<String> words = new ArrayList<>();
        for (ImportNote.Kind kind : ImportNote.Kind.values()) {
            int count = report.count(kind);
            if (count > 0) {
                words.add("%d %s".formatted(count, title(kind).toLowerCase(Locale.ROOT)));
            }
        }
        return words.isEmpty() ? "Nothing was found" : String.join(" · ", words);
    }

    private static String title(ImportNote.Kind kind) {
        return switch (kind) {
            case UNDERSTOOD -> "Understood";
            case ASSUMED -> "Assumed";
            case NOT_UNDERSTOOD -> "Not understood";
            case UNREADABLE -> "Damaged";
        };
    }

    private static String caption(ImportNote.Kind kind) {
        return switch (kind) {
            case UNDERSTOOD -> "is in the plan";
            case ASSUMED -> "is in the plan, look at it";
            case NOT_UNDERSTOOD, UNREADABLE -> "is not in the plan";
        };
    }

    private static List<Page> pages(ImportedPlan imported) {
        List<Page> pages = new ArrayList<>();
        pages.add(
                new Page(
                        "The plan",
                        "regions, blocks and links",
                        String.join("\n", imported.contents())));
        for (ImportNote.Kind kind : ImportNote.Kind.values()) {
            List<ImportNote> notes = imported.report().of(kind);
            if (!notes.isEmpty()) {
                pages.add(
                        new Page(
                                "%s (%d)".formatted(title(kind), imported.report().count(kind)),
                                caption(kind),
                                String.join(
                                        "\n",
                                        notes.stream()
                                                .map(it -> it.place() + ": " + it.words())
                                                .toList())));
            }
        }
        for (String file : imported.files()) {
            String before = imported.before().text(file).orElse(null);
            String after = imported.workspace().text(file).orElse("");
            pages.add(
                    before == null
                            ? new Page(file, "new", after)
                            : new Page(file, "changed", UnifiedDiff.of(file, before, after)));
        }
        return pages;
    }

    private static Node summary(ImportedPlan imported) {
        Label source =
                new Label("%s: %s".formatted(imported.report().source(), imported.report().form()));
        source.setId("import-source");
        source.getStyleClass().add(Styles.STRONG);
        source.setWrapText(true);
        Label words = new Label(words(imported.report()));
        words.setId("import-summary");
        words.getStyleClass().add(Styles.MUTED);
        VBox box = new VBox(Spacing.TIGHT, source, words);
        box.setPadding(new Insets(Spacing.MEDIUM));
        return box;
    }

    private void show(@Nullable Page page) {
        shown.clear();
        if (page != null) {
            if (page.caption().equals("changed")) {
                shown.add(page.text());
            } else {
                page.text().lines().forEach(shown::same);
                shown.add("");
            }
        }
    }

    private static final class PageCell extends ListCell<Page> {
        @Override
        protected void updateItem(Page page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(page.title());
            name.setWrapText(true);
            name.setId("import-page-" + page.title().replaceAll("[^A-Za-z0-9]+", "-"));
            Label caption = new Label(page.caption());
            caption.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            setGraphic(new VBox(name, caption));
        }
    }
}
