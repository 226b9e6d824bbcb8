package org.planisphere.workbench.problems;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Styles;

/// The columns of the table of problems.
final class ProblemColumns {
    private static final double EFFECT_PX = 360;

    private ProblemColumns() {}

    /// The shape says the severity to the eye, its text to the ear and in the tooltip.
    static TableColumn<Problem, Problem> severity() {
        return column(
                "",
                40,
                40,
                problem -> {
                    FontIcon icon = Severities.icon(problem.finding().severity());
                    if (problem.finding().isWaived()) {
                        icon.getStyleClass().remove(Severities.style(problem.finding().severity()));
                        icon.getStyleClass().add(Styles.MUTED);
                    }
                    Label label = new Label("", icon);
                    label.setAccessibleText(problem.severityWord());
                    label.setTooltip(new Tooltip(problem.severityWord()));
                    return label;
                });
    }

    static TableColumn<Problem, Problem> rule() {
        return column(
                "Rule",
                88,
                88,
                problem -> {
                    Label label = new Label(problem.finding().rule());
                    label.setTooltip(new Tooltip("Source: " + problem.finding().source()));
                    return label;
                });
    }

    static TableColumn<Problem, Problem> where() {
        return column(
                "Where",
                132,
                240,
                problem -> {
                    // Where it needs two lines, the second begins with the number's sign.
                    Label where =
                            new Label(
                                    "%s ·\u00a0line\u00a0%d"
                                            .formatted(problem.thing(), problem.line()));
                    where.setWrapText(true);
                    where.setAccessibleText(problem.where());
                    return where;
                });
    }

    static TableColumn<Problem, Problem> message() {
        TableColumn<Problem, Problem> column = new TableColumn<>("What is wrong, and what to do");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MessageCell());
        column.setMinWidth(180);
        column.setPrefWidth(600);
        column.setSortable(false);
        return column;
    }

    /// @param model applies a fix, and says before what it would do
    static TableColumn<Problem, Problem> fix(ProblemsModel model) {
        return column(
                "Fix",
                148,
                260,
                problem -> {
                    VBox links = new VBox();
                    links.getStyleClass().add("fixes");
                    for (Fix fix : problem.finding().fixes()) {
                        Hyperlink link = new Hyperlink(fix.label());
                        link.setId(fixId(problem.finding(), links.getChildren().size() + 1));
                        link.getStyleClass().add("quick-fix");
                        link.setWrapText(true);
                        link.setOnAction(event -> model.apply(problem, fix));
                        foretold(link, fix, model);
                        links.getChildren().add(link);
                    }
                    return links;
                });
    }

    /// Tells the effect of a fix once somebody looks at it, by pointer or by keyboard.
    ///
    /// The tooltip is there before its words: one that is installed under a resting pointer would
    /// wait for the pointer to move again.
    private static void foretold(Hyperlink link, Fix fix, ProblemsModel model) {
        Tooltip tip = new Tooltip("Working out what this would change…");
        tip.setWrapText(true);
        tip.setMaxWidth(EFFECT_PX);
        link.setTooltip(tip);
        Runnable tell =
                () ->
                        model.foresee(
                                fix,
                                effect -> {
                                    tip.setText(effect.words());
                                    link.setAccessibleHelp(effect.words());
                                });
        link.setOnMouseEntered(_ -> tell.run());
        link.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                tell.run();
                            }
                        });
    }

    /// Such as `fix-NET-004-us-west-2-1`.
    private static String fixId(Finding finding, int number) {
        Object about = finding.region() == null ? "plan" : finding.region();
        return "fix-%s-%s-%d".formatted(finding.rule(), about, number);
    }

    /// A column that takes what it wants where the table is wide and its least where it is not.
    private static TableColumn<Problem, Problem> column(
            String title, double leastPx, double wantedPx, Function<Problem, Node> cell) {
        TableColumn<Problem, Problem> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                _ ->
                        new WholeTextCell() {
                            @Override
                            protected void updateItem(Problem item, boolean empty) {
                                super.updateItem(item, empty);
                                setGraphic(empty || item == null ? null : cell.apply(item));
                            }
                        });
        column.setPrefWidth(wantedPx);
        column.setMinWidth(leastPx);
        column.setMaxWidth(wantedPx);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// A cell whose row grows with its content, so that nothing is cut off.
    ///
    /// A row asks its cells for their height before they have a width; text that wraps would then
    /// be measured as one word a line. The width of the column is known at that time.
    private static class WholeTextCell extends TableCell<Problem, Problem> {
        @Override
        protected double computePrefHeight(double width) {
            Node content = getGraphic();
            if (content == null) {
                return super.computePrefHeight(width);
            }
            return content.prefHeight(inner()) + snappedTopInset() + snappedBottomInset();
        }

        /// A label would keep the width of its one line, were it not told its own; and if it were
        /// given first that width and then this one, the table would never come to rest.
        @Override
        protected void layoutChildren() {
            Node content = getGraphic();
            if (content == null) {
                super.layoutChildren();
            } else {
                content.resizeRelocate(
                        snappedLeftInset(),
                        snappedTopInset(),
                        inner(),
                        content.prefHeight(inner()));
            }
        }

        private double inner() {
            return getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        }
    }

    private static final class MessageCell extends WholeTextCell {
        private final Text message = new Text();
        private final Text advice = new Text();
        private final TextFlow flow = new TextFlow(message, new Text(" "), advice);

        MessageCell() {
            message.getStyleClass().add("message");
            advice.getStyleClass().addAll("message", Styles.MUTED);
            flow.getStyleClass().add("message-flow");
        }

        @Override
        protected void updateItem(Problem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Finding finding = item.finding();
            message.setText(finding.message());
            advice.setText(item.advice());
            message.getStyleClass().remove(Styles.MUTED);
            if (finding.isWaived()) {
                message.getStyleClass().add(Styles.MUTED);
            }
            setGraphic(flow);
        }
    }
}
