package org.planisphere.rules.residency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Backup;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A copy of restricted data outside its borders.
public final class RestrictedCopyRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(RestrictedCopyRule.class, "RES-002");

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
        return Naming.STORES.around(plan, region);
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
            Restriction restriction = Restriction.of(plan, store).orElse(null);
            if (restriction == null) {
                continue;
            }
            if (borders.isOutside(region, restriction.words())) {
                findings.add(copy(facts, region, store, restriction));
            }
            Backup backup = store.backup();
            if (backup != null
                    && backup.copyTo() != null
                    && borders.isOutside(region.provider(), backup.copyTo(), restriction.words())) {
                findings.add(backup(region, store, backup.copyTo(), restriction));
            }
        }
        return findings.stream();
    }

    private static Finding copy(Facts facts, Region region, Store store, Restriction restriction) {
        FindingDraft draft =
                INFO.at(region, store.place())
                        .says(
                                "%s (%s) -> %s (%s)"
                                        .formatted(
                                                store.name(),
                                                restriction.name(),
                                                region.id(),
                                                facts.country(region).orElse("?")))
                        .advises("Drop this copy, or replace the restricted data by tokens.")
                        .because(
                                "must stay in", Words.or(restriction.words()), restriction.place());
        return store.writable()
                ? draft.done()
                : draft.fix(
                                "Drop the %s of %s here".formatted(store.role(), store.name()),
                                new Remove(store.place()))
                        .done();
    }

    private static Finding backup(
            Region region, Store store, RegionId target, Restriction restriction) {
        Place place = store.place().at("/backup/copy_to");
        return INFO.at(region, place)
                .says(
                        "%s (%s) is backed up to %s"
                                .formatted(store.name(), restriction.name(), target))
                .advises("Keep the backup inside " + Words.or(restriction.words()) + ".")
                .because("must stay in", Words.or(restriction.words()), restriction.place())
                .fix("Drop the copy in " + target, new Remove(place))
                .done();
    }
}
