package org.planisphere.rules.phase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Users who belong to nobody or to several, and ramps that turn back.
public final class RampSharesRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(RampSharesRule.class, "PHS-006");

    /// Shares may be written as 0.33 three times.
    private static final double ROUNDING = 0.015;

    private record Served(Region region, double share, Place place) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.rollout().ramp(), region.routing());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.concat(
                        Ramp.written(plan).stream().flatMap(RampSharesRule::turns),
                        plan.standalone() ? Stream.empty() : shares(plan))
                .toList();
    }

    private static Stream<Finding> turns(Ramp ramp) {
        List<Finding> findings = new ArrayList<>();
        List<RampStep> steps = ramp.real();
        for (int i = 1; i < steps.size(); i++) {
            RampStep step = steps.get(i);
            if (step.percent() < steps.get(i - 1).percent()) {
                findings.add(
                        ramp.at(INFO, step, "percent")
                                .says(
                                        "%s goes back from %s to %s"
                                                .formatted(
                                                        ramp.name(),
                                                        Ramp.percent(steps.get(i - 1)),
                                                        Ramp.percent(step)))
                                .advises("Let every step carry at least as much as the last.")
                                .done());
            }
        }
        return findings.stream();
    }

    private static Stream<Finding> shares(Plan plan) {
        Set<String> known =
                plan.populations().stream().map(Population::name).collect(Collectors.toSet());
        Map<String, List<Served>> byName = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            List<PopulationShare> shares = region.routing().populations();
            for (int i = 0; i < shares.size(); i++) {
                PopulationShare share = shares.get(i);
                Place place = region.at("/routing/populations/" + i);
                if (known.contains(share.name())) {
                    byName.computeIfAbsent(share.name(), _ -> new ArrayList<>())
                            .add(
                                    new Served(
                                            region,
                                            share.share() == null ? Double.NaN : share.share(),
                                            place));
                }
            }
        }
        return byName.entrySet().stream()
                .filter(
                        entry ->
                                Math.abs(
                                                entry.getValue().stream()
                                                                .mapToDouble(Served::share)
                                                                .sum()
                                                        - 1)
                                        > ROUNDING)
                .map(entry -> sum(entry.getKey(), entry.getValue()));
    }

    private static Finding sum(String name, List<Served> served) {
        Served last = served.getLast();
        double sum = served.stream().mapToDouble(Served::share).sum();
        String parts =
                served.stream()
                        .map(it -> "%s %s %%".formatted(it.region().id(), percent(it.share())))
                        .collect(Collectors.joining(", "));
        return INFO.at(last.region(), last.place())
                .says("the shares of %s add up to %s %% (%s)".formatted(name, percent(sum), parts))
                .advises(
                        sum < 1
                                ? "Say which region serves the rest of them."
                                : "Let every user belong to one region at a time.")
                .done();
    }

    private static String percent(double share) {
        return Numbers.rounded(share * 100);
    }
}
