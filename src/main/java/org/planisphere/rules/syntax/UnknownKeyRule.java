package org.planisphere.rules.syntax;

import java.util.List;
import org.planisphere.model.Observation.UnknownKey;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.RenameKey;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A key that is kept and that nothing reads; keys of a team's own start with `x-` and are silent.
public final class UnknownKeyRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(UnknownKeyRule.class, "SYN-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Noticed.of(plan, UnknownKey.class).map(key -> finding(plan, key)).toList();
    }

    private static Finding finding(Plan plan, UnknownKey unknown) {
        Place place = unknown.place();
        String key = unknown.key();
        String nearest = unknown.nearest();
        String said = "unknown key '%s' is kept but nothing reads it".formatted(key);
        FindingDraft draft = INFO.at(Noticed.region(plan, place), place);
        if (nearest == null) {
            draft.says(said).advises("Put x- before a key of your own, or remove it.");
        } else {
            draft.says(said + "; did you mean '" + nearest + "'?")
                    .advises("Rename it, or put x- before a key of your own.")
                    .fix("Rename to " + nearest, new RenameKey(place, nearest));
        }
        return draft.fix("Rename to x-" + key, new RenameKey(place, "x-" + key)).done();
    }
}
