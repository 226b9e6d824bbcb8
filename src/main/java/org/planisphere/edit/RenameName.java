package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;

/// Gives a service or a store another name in every file that names it, links of decisions
/// included.
///
/// @param of what is renamed; no region, which has a file and cards too
public record RenameName(Renaming of, String to) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        if (of.from().equals(to)) {
            return workspace;
        }
        ParsedPlan parsed = PlanReader.read(workspace);
        of.refuse(parsed.plan(), to)
                .ifPresent(
                        why -> {
                            throw new EditNotPossibleException(why);
                        });
        refuseUnread(parsed);
        List<TextChange> changes = new ArrayList<>();
        String written = ScalarText.of(to, true);
        of.places(parsed).forEach(place -> changes.add(new TextChange.SetValue(place, written)));
        if (changes.isEmpty()) {
            throw new EditNotPossibleException(
                    "There is no %s %s.".formatted(of.word(), of.from()));
        }
        changes.addAll(links(parsed));
        return TextEdits.apply(workspace, changes);
    }

    /// A file that cannot be read would keep the old name.
    private void refuseUnread(ParsedPlan parsed) {
        for (Observation observation : parsed.plan().observations()) {
            if (observation instanceof Observation.Unreadable unread
                    && parsed.workspace()
                            .text(unread.place().file())
                            .filter(text -> text.contains(of.from()))
                            .isPresent()) {
                throw new EditNotPossibleException(
                        "%s cannot be read and may name %s too (line %d: %s). Repair it first."
                                .formatted(
                                        unread.place().file(),
                                        of.from(),
                                        unread.line(),
                                        unread.problem()));
            }
        }
    }

    /// Links of decisions end in the path to what they govern.
    private List<TextChange> links(ParsedPlan parsed) {
        String path = of.naming() == Naming.STORE ? "data.stores." : "services.deploy.";
        List<TextChange> changes = new ArrayList<>();
        Place decisions = new Place(Workspace.PLAN_FILE, "/decisions");
        if (!(parsed.node(decisions).orElse(null) instanceof Sequence list)) {
            return changes;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Place links = decisions.child(i).child("links");
            List<YamlNode> written =
                    list.items().get(i) instanceof Mapping decision
                                    && decision.get("links").orElse(null) instanceof Sequence all
                            ? all.items()
                            : List.of();
            for (int k = 0; k < written.size(); k++) {
                if (written.get(k) instanceof Scalar link
                        && link.text().endsWith("#" + path + of.from())) {
                    String stem =
                            link.text().substring(0, link.text().length() - of.from().length());
                    changes.add(
                            new TextChange.SetValue(
                                    links.child(k), ScalarText.of(stem + to, true)));
                }
            }
        }
        return changes;
    }

    @Override
    public String label() {
        return "Rename %s to %s".formatted(of.from(), to);
    }
}
