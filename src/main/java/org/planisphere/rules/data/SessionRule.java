package org.planisphere.rules.data;

import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.SessionState;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Sessions that stay behind when users move to another region.
public final class SessionRule implements NeighborRule {
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
    public Stream<RegionId> around(Plan plan, Region region) {
        return ActiveService.inSeveralBy(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return ActiveService.in(region)
                .filter(it -> keepsSessions(it) && it.isInSeveralRegions(plan))
                .map(SessionRule::finding);
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
