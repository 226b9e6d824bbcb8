package org.planisphere.workbench.fields;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.planisphere.edit.ApplyFix;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.workbench.shared.Drawn;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Styles;

/// What is said about a field, below it, with links that mend it; takes no room where there is
/// nothing to say.
public final class Message {
    private final FormEdits edits;
    private final VBox root = new VBox();
    private final Drawn<List<Finding>> drawn = new Drawn<>();

    public Message(FormEdits edits) {
        this.edits = edits;
        root.getStyleClass().add("field-messages");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    public Node node() {
        return root;
    }

    public void show(List<Finding> findings) {
        if (!drawn.changesTo(List.copyOf(findings))) {
            return;
        }
        root.setVisible(!findings.isEmpty());
        root.getChildren().setAll(findings.stream().map(this::line).toList());
    }

    private Node line(Finding finding) {
        Text message = new Text(finding.message() + " ");
        message.getStyleClass().add(Severities.style(finding.severity()));
        TextFlow flow = new TextFlow(message);
        flow.getStyleClass().add("field-message");
        flow.setAccessibleText(finding.message());
        if (finding.fixes().isEmpty()) {
            Text advice = new Text(finding.advice());
            advice.getStyleClass().add(Styles.MUTED);
            flow.getChildren().add(advice);
        }
        for (Fix fix : finding.fixes()) {
            Hyperlink link = new Hyperlink(fix.label());
            link.getStyleClass().add("field-fix");
            link.setTooltip(new Tooltip(finding.rule() + ": " + finding.advice()));
            link.setOnAction(_ -> edits.apply(new ApplyFix(fix)));
            flow.getChildren().addAll(link, new Text(" "));
        }
        return flow;
    }
}
