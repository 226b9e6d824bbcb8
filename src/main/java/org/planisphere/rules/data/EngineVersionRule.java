package org.planisphere.rules.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A primary and a copy that run different versions of their engine.
public final class EngineVersionRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(EngineVersionRule.class, "DAT-013");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores().stream().filter(store -> store.version() != null).toList();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.byStore(plan, it -> it.store().version() != null).stream()
                .flatMap(EngineVersionRule::findings)
                .toList();
    }

    private static Stream<Finding> findings(List<StoreCopy> copies) {
        Optional<StoreCopy> home =
                copies.stream()
                        .filter(it -> it.store().writable() && it.store().version() != null)
                        .findFirst();
        return home.stream()
                .flatMap(
                        from ->
                                copies.stream()
                                        .filter(it -> it.serves() && differs(from, it))
                                        .map(it -> finding(from, it)));
    }

    private static boolean differs(StoreCopy home, StoreCopy copy) {
        String version = copy.store().version();
        return version != null && !version.equals(home.store().version());
    }

    private static Finding finding(StoreCopy home, StoreCopy copy) {
        String why =
                Engines.isAurora(copy)
                        ? "managed failover needs the same version"
                        : "a failover would change the version too";
        return INFO.at(copy.region(), copy.at("/version"))
                .says(
                        "%s runs version %s, %s has %s: %s"
                                .formatted(
                                        copy,
                                        copy.store().version(),
                                        home.region().id(),
                                        home.store().version(),
                                        why))
                .advises("Bring both to one version, the copies first.")
                .because(
                        "version",
                        Objects.requireNonNull(home.store().version()),
                        home.at("/version"))
                .done();
    }
}
