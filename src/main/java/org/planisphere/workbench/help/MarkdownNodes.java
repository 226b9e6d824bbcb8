package org.planisphere.workbench.help;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The controls that show a text written in CommonMark with tables.
///
/// Headings, paragraphs, lists, tables, emphasis and code, which is what our pages are made of;
/// comments are left out, and anything else stands as plain words.
final class MarkdownNodes {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /// The blocks of a text, one below the other.
    List<Node> of(String markdown) {
        return blocks(PARSER.parse(markdown));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (org.commonmark.node.Node child : children(parent)) {
            switch (child) {
                case Heading heading -> nodes.add(heading(heading));
                case BulletList list -> nodes.add(list(list));
                case TableBlock table -> nodes.add(table(table));
                case HtmlBlock _ -> {}
                case Paragraph paragraph -> nodes.add(flow(paragraph, "help-text"));
                default -> nodes.add(flow(child, "help-text"));
            }
        }
        return nodes;
    }

    private static Node heading(Heading heading) {
        Label label = new Label(words(heading));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(heading.getLevel() == 1 ? Styles.TITLE : Styles.HEADING);
        return label;
    }

    private Node list(BulletList list) {
        VBox items = new VBox(Spacing.SMALL);
        for (org.commonmark.node.Node item : children(list)) {
            VBox content = new VBox(Spacing.SMALL);
            content.getChildren().setAll(blocks(item));
            HBox.setHgrow(content, Priority.ALWAYS);
            Label dot = new Label("•");
            dot.setMinWidth(Region.USE_PREF_SIZE);
            items.getChildren().add(new HBox(Spacing.SMALL, dot, content));
        }
        return items;
    }

    private static Node table(TableBlock table) {
        GridPane grid = new GridPane(Spacing.MEDIUM, Spacing.TIGHT);
        grid.getStyleClass().add("help-table");
        int row = 0;
        for (org.commonmark.node.Node part : children(table)) {
            for (org.commonmark.node.Node line : children(part)) {
                row(grid, (TableRow) line, row++, part instanceof TableHead);
            }
        }
        for (int i = 0; i < grid.getColumnCount(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            // The words of the second column take what the figures leave.
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
            if (i != 1) {
                column.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// A cell goes on over the empty ones behind it.
    private static void row(GridPane grid, TableRow line, int row, boolean head) {
        List<org.commonmark.node.Node> cells = children(line);
        int at = 0;
        while (at < cells.size()) {
            TableCell cell = (TableCell) cells.get(at);
            int span = 1;
            while (at > 0 && at + span < cells.size() && words(cells.get(at + span)).isEmpty()) {
                span++;
            }
            Node node = cell(cell, head);
            boolean right = cell.getAlignment() == TableCell.Alignment.RIGHT;
            GridPane.setHalignment(node, right ? HPos.RIGHT : HPos.LEFT);
            grid.add(node, at, row, span, 1);
            at += span;
        }
    }

    private static Node cell(TableCell cell, boolean head) {
        if (head) {
            Label label = new Label(words(cell));
            label.getStyleClass().add(Styles.SECTION);
            return label;
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            Label figure = new Label(words(cell));
            figure.getStyleClass().add(Styles.FIGURE);
            return figure;
        }
        return flow(cell, "help-text");
    }

    private static TextFlow flow(org.commonmark.node.Node parent, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        runs(parent, null, flow);
        return flow;
    }

    private static void runs(
            org.commonmark.node.Node parent, @Nullable String style, TextFlow into) {
        for (org.commonmark.node.Node child : children(parent)) {
            switch (child) {
                case org.commonmark.node.Text text -> into.getChildren().add(run(text, style));
                case SoftLineBreak _ -> into.getChildren().add(new Text(" "));
                case Code code -> into.getChildren().add(run(code.getLiteral(), Styles.MONO));
                case StrongEmphasis strong -> runs(strong, Styles.STRONG, into);
                case Emphasis emphasis -> runs(emphasis, "help-emphasis", into);
                default -> runs(child, style, into);
            }
        }
    }

    private static Text run(org.commonmark.node.Text text, @Nullable String style) {
        return run(text.getLiteral(), style);
    }

    private static Text run(String words, @Nullable String style) {
        Text run = new Text(words);
        if (style != null) {
            run.getStyleClass().add(style);
        }
        return run;
    }

    private static String words(org.commonmark.node.Node parent) {
        StringBuilder words = new StringBuilder();
        for (org.commonmark.node.Node child : children(parent)) {
            words.append(
                    switch (child) {
                        case org.commonmark.node.Text text -> text.getLiteral();
                        case Code code -> code.getLiteral();
                        case SoftLineBreak _ -> " ";
                        default -> words(child);
                    });
        }
        return words.toString();
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        org.commonmark.node.Node child = parent.getFirstChild();
        while (child != null) {
            children.add(child);
            child = child.getNext();
        }
        return children;
    }
}
