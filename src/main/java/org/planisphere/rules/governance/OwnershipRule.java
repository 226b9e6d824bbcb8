package org.planisphere.rules.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.RegionPair;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Services without a team, teams with too many services, links that two teams have not agreed on.
public final class OwnershipRule implements FocusedRule {
    private static final RuleInfo RULE = RulePage.read(OwnershipRule.class, "GOV-008");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        String owner = region.details().owner();
        return owner == null ? "nobody" : List.of(region.networking().connectivity(), owner);
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.concat(services(plan), links(plan)).toList();
    }

    /// Speaks only once a plan says of some service whose it is.
    private static Stream<Finding> services(Plan plan) {
        Map<String, List<CatalogService>> byTeam = new LinkedHashMap<>();
        List<CatalogService> orphans = new ArrayList<>();
        for (CatalogService service : plan.services()) {
            String team = team(service);
            if (team == null) {
                orphans.add(service);
            } else {
                byTeam.computeIfAbsent(team, _ -> new ArrayList<>()).add(service);
            }
        }
        Stream<CatalogService> unowned = byTeam.isEmpty() ? Stream.empty() : orphans.stream();
        return Stream.concat(
                unowned.map(OwnershipRule::unowned),
                byTeam.entrySet().stream()
                        .flatMap(it -> crowded(plan, it.getKey(), it.getValue()).stream()));
    }

    private static @Nullable String team(CatalogService service) {
        return service.team() == null ? service.owner() : service.team();
    }

    private static Finding unowned(CatalogService service) {
        return RULE.at(service.place())
                .says("%s has no owning team".formatted(service.name()))
                .advises("Name the team that is called when it fails.")
                .done();
    }

    private static Optional<Finding> crowded(Plan plan, String team, List<CatalogService> owned) {
        double most = plan.threshold(Threshold.TEAM_SERVICES);
        return owned.size() <= most
                ? Optional.empty()
                : Optional.of(
                        RULE.at(owned.getFirst().place())
                                .says(
                                        "%s owns %s, more than %s"
                                                .formatted(
                                                        team,
                                                        Numbers.of(owned.size(), "service"),
                                                        Numbers.plain(most)))
                                .advises("Share them among teams along the calls between them.")
                                .because(Threshold.TEAM_SERVICES.yaml(), Numbers.plain(most), null)
                                .done());
    }

    private static Stream<Finding> links(Plan plan) {
        Map<RegionPair, List<Connection>> crossing = new LinkedHashMap<>();
        Map<RegionPair, Region> declaring = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            for (Connection link : region.networking().connectivity()) {
                if (crossesTeams(plan, region, link)) {
                    RegionPair pair = new RegionPair(region.id(), link.targetRegion());
                    declaring.putIfAbsent(pair, region);
                    crossing.computeIfAbsent(pair, _ -> new ArrayList<>()).add(link);
                }
            }
        }
        return crossing.entrySet().stream()
                .filter(it -> it.getValue().stream().allMatch(link -> link.contract() == null))
                .map(
                        it ->
                                unagreed(
                                        plan,
                                        Objects.requireNonNull(declaring.get(it.getKey())),
                                        it.getValue().getFirst()));
    }

    private static boolean crossesTeams(Plan plan, Region region, Connection link) {
        String owner = region.details().owner();
        String other =
                plan.region(link.targetRegion()).map(it -> it.details().owner()).orElse(null);
        return owner != null && other != null && !owner.equals(other);
    }

    private static Finding unagreed(Plan plan, Region region, Connection link) {
        String other = plan.region(link.targetRegion()).map(it -> it.details().owner()).orElse("");
        return RULE.at(region, link.place())
                .says(
                        "the link from %s to %s joins %s and %s without a contract"
                                .formatted(
                                        region.id(),
                                        link.target(),
                                        region.details().owner(),
                                        other))
                .advises("Agree on volume, hours and whom to call, and name it as `contract`.")
                .done();
    }
}
