package org.planisphere.workbench.simulations;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planisphere.simulation.result.FailureReport;
import org.planisphere.workbench.shared.Cards;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Half-broken regions and ways of a run: whom they hurt, who notices, and what is at risk.
final class FailuresCard {
    private static final double TOPIC_PX = 120;

    private final VBox reports = new VBox(Spacing.LARGE);
    private final Node card = Cards.card("Who is hurt, and who notices", reports);

    FailuresCard() {
        reports.setId("simulation-failures");
    }

    Node node() {
        return card;
    }

    /// Shows what a run says; nothing at all where nothing was half broken.
    void show(List<FailureReport> failures) {
        card.setVisible(!failures.isEmpty());
        card.setManaged(!failures.isEmpty());
        reports.getChildren().setAll(failures.stream().map(FailuresCard::report).toList());
    }

    private static Node report(FailureReport failure) {
        Label heading = words(failure.heading());
        heading.getStyleClass().add(Styles.STRONG);
        GridPane lines = new GridPane(Spacing.MEDIUM, Spacing.TIGHT);
        ColumnConstraints topics = new ColumnConstraints(TOPIC_PX);
        ColumnConstraints sentences = new ColumnConstraints();
        sentences.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(topics, sentences);
        for (int i = 0; i < failure.lines().size(); i++) {
            FailureReport.Line line = failure.lines().get(i);
            boolean again = i > 0 && failure.lines().get(i - 1).topic() == line.topic();
            Label topic = words(again ? "" : line.topic().label());
            topic.getStyleClass().add(Styles.MUTED);
            GridPane.setValignment(topic, VPos.TOP);
            Label sentence = words(line.sentence());
            if (line.alarming()) {
                sentence.getStyleClass().add(Styles.WARNING);
            }
            lines.addRow(i, topic, sentence);
        }
        return new VBox(Spacing.SMALL, heading, lines);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
