package org.planisphere.rules;

import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.finding.Finding;

/// From one text to the other and back: two key strokes, each from the text to the findings.
final class Typing {
    private final Workspace one;
    private final Workspace other;
    private ParsedPlan parsed;
    private CheckedPlan checked;
    private boolean typed;

    Typing(Workspace one, Workspace other) {
        this.one = one;
        this.other = other;
        parsed = PlanReader.read(one);
        checked = CheckedPlan.of(parsed.plan(), Judgement.FACTS);
    }

    List<Finding> key() {
        typed = !typed;
        parsed = PlanReader.reread(typed ? other : one, parsed);
        checked = checked.edited(parsed.plan(), Judgement.FACTS);
        return checked.findings();
    }
}
