package org.planisphere.rules.syntax;

import java.util.List;
import org.planisphere.model.Observation.LooksSecret;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Text that looks like a credential.
public final class SecretRule implements NotesRule {
    private static final RuleInfo INFO = RulePage.read(SecretRule.class, "SYN-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Noticed.of(plan, LooksSecret.class).map(secret -> finding(plan, secret)).toList();
    }

    private static Finding finding(Plan plan, LooksSecret secret) {
        Place place = secret.place();
        String reference = "secret:" + place.lastStep();
        return INFO.at(Noticed.region(plan, place), place)
                .says("this looks like %s, and the file goes to git".formatted(secret.kind()))
                .advises("Keep it in a secrets store, name it here, and replace the key itself.")
                .fix(
                        "Replace by the reference " + reference,
                        new SetValue(place, "'" + reference.replace("'", "''") + "'"))
                .done();
    }
}
