package org.planisphere.rules.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.drift.ExportedCopy;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A generated file that is no longer what the plan says.
public final class ExportedFileRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(ExportedFileRule.class, "DRF-008");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.drift().copies().stream().flatMap(copy -> check(plan, copy)).toList();
    }

    private static Stream<Finding> check(Plan plan, ExportedCopy copy) {
        return switch (copy.state()) {
            case EDITED ->
                    Stream.of(
                            at(plan, copy)
                                    .says(
                                            "%s was edited since it was exported"
                                                    .formatted(copy.path()))
                                    .advises("Take the change into the spec, or export again.")
                                    .done());
            case OLDER ->
                    Stream.of(
                            at(plan, copy)
                                    .says(
                                            "%s is from an older spec than %s is now"
                                                    .formatted(copy.path(), copy.from()))
                                    .advises("Export again.")
                                    .done());
            // Who takes a file away has decided so.
            case GONE -> Stream.empty();
        };
    }

    private static FindingDraft at(Plan plan, ExportedCopy copy) {
        Optional<Region> region =
                plan.regions().stream()
                        .filter(it -> it.root().file().equals(copy.from()))
                        .findFirst();
        return region.map(it -> INFO.at(it, it.at("/region/name")))
                .orElseGet(() -> INFO.at(plan.root()))
                .because("made from", copy.from(), null);
    }
}
