package org.planisphere.rules.data;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.SessionState;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Sessions that stay behind when users move to another region.
public final class SessionRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(SessionRule.class, "DAT-022");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.services();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return ActiveService.inSeveralRegions(plan).stream()
                .filter(SessionRule::keepsSessions)
                .map(SessionRule::finding)
                .toList();
    }

    private static boolean keepsSessions(ActiveService active) {
        SessionState state = active.service().sessionState();
        return state == SessionState.IN_MEMORY || state == SessionState.STICKY;
    }

    private static Finding finding(ActiveService active) {
        Place state = active.service().place().child("session_state");
        return INFO.at(active.region(), state)
                .says(
                        "%s keeps sessions %s: they are lost when traffic moves"
                                .formatted(active, active.service().sessionState()))
                .advises("Keep sessions in a store outside the service.")
                .fix("Keep sessions outside", new SetValue(state, SessionState.EXTERNAL.yaml()))
                .done();
    }
}
