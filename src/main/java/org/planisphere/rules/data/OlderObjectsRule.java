package org.planisphere.rules.data;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.PhaseName;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Replication;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// Objects that were there before their replication.
public final class OlderObjectsRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(OlderObjectsRule.class, "DAT-017");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.SOURCES.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return StoreCopy.of(region)
                .filter(it -> Engines.isObjectStore(it) && isFedWithoutBackfill(it))
                .flatMap(copy -> finding(plan, copy).stream());
    }

    private static boolean isFedWithoutBackfill(StoreCopy copy) {
        Replication feed = copy.store().replication();
        return feed != null
                && feed.mode() != ReplicationMode.NONE
                && !copy.has(StoreRole.PRIMARY)
                && !Boolean.TRUE.equals(feed.backfill());
    }

    /// A finding where objects are known to be older than the copy.
    private static Optional<Finding> finding(Plan plan, StoreCopy copy) {
        return copy.source(plan)
                .filter(from -> from.store().sizeGb() != null && from.store().sizeGb() > 0)
                .map(from -> finding(copy, from));
    }

    private static Finding finding(StoreCopy copy, StoreCopy from) {
        String name = copy.store().name().value();
        Place gates = copy.region().at("/phases/%s/gates".formatted(PhaseName.SUBSTRATE.yaml()));
        String gate =
                new YamlText.Mapping()
                        .text(
                                "check",
                                "objects of %s from before the replication are copied"
                                        .formatted(name))
                        .toString();
        return INFO.at(copy.region(), copy.at("/replication"))
                .says(
                        "%s: the objects that %s holds already (%s GB) are not replicated"
                                .formatted(
                                        copy,
                                        from.region().id(),
                                        Numbers.plain(
                                                Objects.requireNonNull(from.store().sizeGb()))))
                .advises("Copy them with a batch job in phase 3.")
                .fix(
                        "Add the batch job to phase 3",
                        new SetValue(copy.at("/replication/backfill"), "true"),
                        new Append(gates, gate))
                .done();
    }
}
