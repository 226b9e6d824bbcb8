package org.planisphere.rules.type;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that promises to read only and writes.
public final class ReadOnlyWritesRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ReadOnlyWritesRule.class, "TYP-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> !plan.policy(region.type()).writes())
                .flatMap(ReadOnlyWritesRule::check)
                .toList();
    }

    private static Stream<Finding> check(Region region) {
        Stream<Finding> stores =
                region.stores().stream()
                        .filter(Store::writable)
                        .map(
                                store ->
                                        draft(region, store.place().child("role"), store.name())
                                                .because(
                                                        "role",
                                                        store.role(),
                                                        store.place().child("role"))
                                                .fix(full(region))
                                                .done());
        Stream<Finding> services =
                region.services().deploy().stream()
                        .filter(service -> service.mode() == ServiceMode.READ_WRITE)
                        .map(
                                service -> {
                                    Place mode = service.place().child("mode");
                                    return draft(region, mode, service.name())
                                            .fix(
                                                    "Run %s read-only".formatted(service.name()),
                                                    new SetValue(mode, "read-only"))
                                            .fix(full(region))
                                            .done();
                                });
        return Stream.concat(stores, services);
    }

    private static FindingDraft draft(Region region, Place place, Object what) {
        return INFO.at(region, place)
                .says("%s is %s but %s writes".formatted(region.id(), region.type(), what))
                .advises("Write in another region, or change the type of this one.");
    }

    private static Fix full(Region region) {
        return new Fix(
                "Make %s a full region".formatted(region.id()),
                new SetValue(region.at("/region/type"), "full"));
    }
}
