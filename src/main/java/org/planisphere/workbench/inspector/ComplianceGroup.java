package org.planisphere.workbench.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.edit.ChangeText;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.SetField;
import org.planisphere.model.Place;
import org.planisphere.model.Requirement;
import org.planisphere.model.finding.TextChange;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;

/// What law and policy ask of the region.
final class ComplianceGroup {
    private static final List<String> WORDS =
            Arrays.stream(Requirement.values()).map(Requirement::yaml).toList();

    private final TextBox residency;
    private final Message residencyMessage;
    private final WordBox atRest;
    private final WordBox inTransit;
    private final WordBox audit;
    private final Message message;
    private final VBox root;

    ComplianceGroup(FormEdits edits) {
        residency =
                new TextBox(
                        "data-residency",
                        "Countries or groups inside which data must stay, separated by commas",
                        edits,
                        ComplianceGroup::residency);
        residencyMessage = new Message(edits);
        atRest = new WordBox("encryption-at-rest", "Encryption at rest", edits);
        inTransit = new WordBox("encryption-in-transit", "Encryption in transit", edits);
        audit = new WordBox("audit-logging", "Audit logging", edits);
        message = new Message(edits);
        root =
                Rows.group(
                        "Compliance",
                        Rows.row("Data residency", residency.node()),
                        residencyMessage.node(),
                        Rows.row("At rest", atRest.node()),
                        Rows.row("In transit", inTransit.node()),
                        Rows.row("Audit logging", audit.node()),
                        message.node());
    }

    /// One word stands alone; several are a list.
    private static PlanEdit residency(Place place, String text) {
        List<String> words =
                Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return words.size() < 2
                ? new SetField(place, words.isEmpty() ? "" : words.getFirst())
                : new ChangeText(
                        "Change data residency",
                        List.of(
                                new TextChange.SetValue(
                                        place,
                                        words.stream()
                                                .map(word -> ScalarText.of(word, true))
                                                .collect(Collectors.joining(", ", "[", "]")))));
    }

    Node node() {
        return root;
    }

    void show(RegionForm.Rules rules) {
        residency.show(rules.residency());
        residencyMessage.show(rules.residency().findings());
        atRest.show(rules.atRest(), WORDS);
        inTransit.show(rules.inTransit(), WORDS);
        audit.show(rules.audit(), WORDS);
        message.show(
                List.of(rules.atRest(), rules.inTransit(), rules.audit()).stream()
                        .flatMap(field -> field.findings().stream())
                        .toList());
    }
}
