package org.planisphere.rules.data;

import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A replicated secret that leads to the database of its source.
public final class SecretEndpointRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(SecretEndpointRule.class, "DAT-020");

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
                .filter(it -> it.has(StoreRole.REPLICA) && leadsToDatabase(plan, it))
                .map(SecretEndpointRule::finding);
    }

    private static boolean leadsToDatabase(Plan plan, StoreCopy copy) {
        String holds =
                Optional.ofNullable(copy.store().traits().holds())
                        .or(() -> copy.source(plan).map(it -> it.store().traits().holds()))
                        .orElse("");
        return holds.equals("database-endpoint");
    }

    private static Finding finding(StoreCopy copy) {
        return INFO.at(copy.region(), copy.at("/holds"))
                .says(
                        "%s holds a database endpoint: the replica of the secret still points at the database of its source"
                                .formatted(copy))
                .advises(
                        "Keep the endpoint apart, one for each region, and replicate only what is the same everywhere.")
                .done();
    }
}
