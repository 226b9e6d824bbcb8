package org.planisphere.rules.residency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.KeyKind;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A key that opens restricted data in every region it is copied to.
public final class RestrictedKeyRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(RestrictedKeyRule.class, "RES-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.stores(), region.routing(), Optional.ofNullable(region.details().country()));
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return Restriction.everywhere(plan);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        Borders borders = new Borders(plan, facts);
        List<Finding> findings = new ArrayList<>();
        for (Store store : region.stores()) {
            boolean everywhere =
                    store.keys() != null && store.keys().kind() == KeyKind.MULTI_REGION;
            if (everywhere) {
                Restriction.of(plan, store)
                        .map(limits -> finding(plan, borders, region, store, limits))
                        .ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    private static Finding finding(
            Plan plan, Borders borders, Region region, Store store, Restriction restriction) {
        List<RegionId> outside =
                plan.regions().stream()
                        .filter(other -> borders.isOutside(other, restriction.words()))
                        .map(Region::id)
                        .toList();
        String where =
                outside.isEmpty() ? "wherever its key is copied" : "in " + Words.and(outside);
        return INFO.at(region, store.place().at("/keys/kind"))
                .says(
                        "%s (%s) can be decrypted %s: its key is multi-region"
                                .formatted(store.name(), restriction.name(), where))
                .advises("Use a separate key in each region.")
                .because("must stay in", Words.or(restriction.words()), restriction.place())
                .done();
    }
}
