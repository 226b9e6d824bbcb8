package org.planisphere.rules.reliability;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Failover;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;

/// A failover that has to edit something in order to happen.
public final class FailoverPlaneRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(FailoverPlaneRule.class, "REL-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String RESUMES = "route53.accelerated-recovery-minutes";

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(FailoverPlaneRule::edits)
                .map(region -> finding(facts, region))
                .toList();
    }

    private static boolean edits(Region region) {
        Failover failover = region.reliability().failover();
        return failover != null && "control".equals(failover.plane());
    }

    private static Finding finding(Facts facts, Region region) {
        Place plane = region.at("/reliability/failover/plane");
        Duration rto = region.reliability().rto();
        Optional<Limit> resumes = facts.limits().find(region.provider(), RESUMES);
        boolean tooLate =
                rto != null
                        && resumes.isPresent()
                        && Spans.seconds(rto) < resumes.get().value() * 60;
        String how =
                tooLate && rto != null && resumes.isPresent()
                        ? ": while it is down edits may take %s, the RTO is %s"
                                .formatted(
                                        Spans.words(Spans.ofSeconds(resumes.get().value() * 60)),
                                        Spans.words(rto))
                        : ", which may be down itself";
        FindingDraft draft =
                INFO.at(region, plane)
                        .weighing(tooLate ? ERROR : WARNING)
                        .says(
                                "the failover of %s needs the control plane%s"
                                        .formatted(region.id(), how))
                        .advises(
                                "Let health checks or routing controls of the data plane carry it"
                                        + " out.")
                        .fix("Fail over in the data plane", new SetValue(plane, "data"));
        resumes.ifPresent(draft::because);
        return draft.done();
    }
}
