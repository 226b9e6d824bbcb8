package org.planisphere.rules.syntax;

import java.util.List;
import org.planisphere.model.Observation.Ambiguous;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Quote;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Plain text such as `NO` or `1.30` that other readers of YAML take for a boolean or a number.
public final class AmbiguousScalarRule implements NotesRule {
    private static final RuleInfo INFO = RulePage.read(AmbiguousScalarRule.class, "SYN-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Noticed.of(plan, Ambiguous.class).map(text -> finding(plan, text)).toList();
    }

    private static Finding finding(Plan plan, Ambiguous scalar) {
        return INFO.at(Noticed.region(plan, scalar.place()), scalar.place())
                .says("other tools read %s as %s".formatted(scalar.text(), scalar.readAs()))
                .advises("Put it in quotes.")
                .fix("Quote " + scalar.text(), new Quote(scalar.place()))
                .done();
    }
}
