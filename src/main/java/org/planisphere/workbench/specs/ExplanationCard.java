package org.planisphere.workbench.specs;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planisphere.edit.assist.Explanation;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// What a key or value means and what the rules say about it, beside it.
final class ExplanationCard {
    private static final double WIDTH_PX = 420;

    private final Label title = new Label();
    private final Label help = line();
    private final VBox facts = new VBox(Spacing.TIGHT);
    private final VBox findings = new VBox(Spacing.TIGHT);
    private final CaretCard card;

    ExplanationCard(Pane editor) {
        title.setId("explanation-title");
        title.getStyleClass().add(Styles.STRONG);
        help.setId("explanation-help");
        facts.setId("explanation-facts");
        findings.setId("explanation-findings");
        card = new CaretCard(editor, "explanation", WIDTH_PX, title, help, facts, findings);
    }

    boolean isShown() {
        return card.isShown();
    }

    void hide() {
        card.hide();
    }

    void show(Explanation explanation, List<Mark> marks, Bounds at) {
        title.setText(explanation.title());
        help.setText(explanation.help());
        show(help, !explanation.help().isEmpty());
        facts.getChildren()
                .setAll(explanation.facts().stream().map(ExplanationCard::fact).toList());
        findings.getChildren().setAll(marks.stream().map(ExplanationCard::finding).toList());
        show(findings, !marks.isEmpty());
        card.show(at);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Label fact(String text) {
        Label fact = line();
        fact.setText(text);
        fact.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        return fact;
    }

    private static Label finding(Mark mark) {
        Label finding = line();
        finding.setText(mark.text());
        finding.setGraphic(Severities.icon(mark.severity()));
        finding.getStyleClass().add(Styles.CAPTION);
        return finding;
    }

    private static Label line() {
        Label line = new Label();
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
