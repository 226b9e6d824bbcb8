package org.planisphere.rules.stage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.SessionState;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// One service that holds everything and runs in several regions at once.
public final class StatefulMonolithRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(StatefulMonolithRule.class, "MVP-005");

    private record Copy(Region region, ServiceDeployment service) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.services(), region.stores());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.services().stream()
                .filter(service -> isMonolith(plan, service))
                .flatMap(service -> check(plan, service).stream())
                .toList();
    }

    /// Said to be one, or the only service that the product consists of.
    private static boolean isMonolith(Plan plan, CatalogService service) {
        return Architecture.kind(service).contains("monolith")
                || service.name().value().contains("monolith")
                || plan.services().size() == 1;
    }

    private static Optional<Finding> check(Plan plan, CatalogService monolith) {
        List<Copy> copies =
                plan.regions().stream()
                        .flatMap(region -> copies(region, monolith))
                        .filter(copy -> isStateful(monolith, copy))
                        .toList();
        if (copies.size() < 2) {
            return Optional.empty();
        }
        Copy second = copies.get(1);
        return Optional.of(
                INFO.at(second.region(), second.service().place())
                        .says(
                                "%s keeps its state in one piece and runs in %s"
                                        .formatted(
                                                monolith.name(),
                                                Words.and(
                                                        copies.stream()
                                                                .map(copy -> copy.region().id())
                                                                .toList())))
                        .advises("Extract first: %s.".formatted(Words.and(parts(copies))))
                        .because("stateful", "true", monolith.place())
                        .done());
    }

    private static Stream<Copy> copies(Region region, CatalogService monolith) {
        return region.services().deploy().stream()
                .filter(service -> service.name().equals(monolith.name()))
                .filter(service -> service.mode() != ServiceMode.DISABLED)
                .filter(service -> service.mode() != ServiceMode.STANDBY)
                .map(service -> new Copy(region, service));
    }

    private static boolean isStateful(CatalogService monolith, Copy copy) {
        Boolean here = copy.service().stateful();
        return Boolean.TRUE.equals(here == null ? monolith.stateful() : here);
    }

    /// What holds state: the sessions where they are inside, then each store that is written.
    private static Set<String> parts(List<Copy> copies) {
        Set<String> parts = new LinkedHashSet<>();
        if (copies.stream().noneMatch(it -> it.service().sessionState() == SessionState.EXTERNAL)) {
            parts.add("sessions");
        }
        copies.stream()
                .flatMap(copy -> copy.region().stores().stream())
                .filter(Store::writable)
                .forEach(store -> parts.add(store.name().value()));
        return parts;
    }
}
