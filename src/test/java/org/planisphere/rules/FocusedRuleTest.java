package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// What every rule promises that says what it goes by: no other value changes its findings.
class FocusedRuleTest {
    /// The values that every rule may go by.
    private static final Set<String> ALWAYS = Set.of("id", "type", "provider", "root");

    /// What a rule is shown: the plan that makes it speak, and regions of other kinds beside.
    private static Plan shown(RuleFixture failing) {
        Plan plan = PlanReader.read(failing.workspace()).plan();
        List<Region> regions = new ArrayList<>(plan.regions());
        for (int i = 0; i < EveryKindOfRegion.REGIONS.size(); i += 85) {
            Region other = EveryKindOfRegion.REGIONS.get(i);
            if (plan.region(other.id()).isEmpty()) {
                regions.add(other);
            }
        }
        return plan.withRegions(regions);
    }

    /// The plan with one value of each region taken from the next region, for each value that a
    /// region or one of its sections has.
    private static List<Plan> withOneValueOfTheNextRegion(Plan plan) {
        List<Plan> plans = new ArrayList<>();
        for (RecordComponent section : Region.class.getRecordComponents()) {
            if (ALWAYS.contains(section.getName())) {
                continue;
            }
            plans.add(rotated(plan, section.getName(), null));
            if (section.getType().isRecord()) {
                for (RecordComponent value : section.getType().getRecordComponents()) {
                    plans.add(rotated(plan, section.getName(), value.getName()));
                }
            }
        }
        return plans;
    }

    private static Plan rotated(Plan plan, String section, @Nullable String value) {
        List<Region> regions = plan.regions();
        return plan.withRegions(
                IntStream.range(0, regions.size())
                        .mapToObj(
                                i ->
                                        taken(
                                                regions.get(i),
                                                regions.get((i + 1) % regions.size()),
                                                section,
                                                value))
                        .toList());
    }

    private static Region taken(Region to, Region from, String section, @Nullable String value) {
        if (value == null) {
            return EveryKindOfRegion.with(to, section, value(from, section));
        }
        Record own = (Record) Objects.requireNonNull(value(to, section));
        Record other = (Record) Objects.requireNonNull(value(from, section));
        return EveryKindOfRegion.with(
                to, section, EveryKindOfRegion.with(own, value, value(other, value)));
    }

    private static @Nullable Object value(Record whole, String component) {
        try {
            return whole.getClass().getMethod(component).invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component, e);
        }
    }

    @Test
    void anyOtherValueLeavesWhatItFound() {
        Set<String> spoke = new TreeSet<>();
        for (RuleFixture fixture : RuleFixture.all()) {
            if (fixture.fails()
                    && RuleCatalog.find(fixture.rule()).orElse(null) instanceof FocusedRule rule
                    && !spoke.contains(fixture.rule())) {
                Plan plan = shown(fixture);
                Facts facts = Judgement.FACTS.with(plan.governance().limits());
                List<Finding> findings = rule.check(plan, facts);
                if (!findings.isEmpty()) {
                    spoke.add(fixture.rule());
                }
                for (Plan other : withOneValueOfTheNextRegion(plan)) {
                    if (seesTheSame(rule, plan, other)) {
                        assertThat(rule.check(other, facts)).as(fixture.rule()).isEqualTo(findings);
                    }
                }
            }
        }
        assertThat(spoke.size()).isGreaterThan(80);
    }

    private static boolean seesTheSame(FocusedRule rule, Plan plan, Plan other) {
        return IntStream.range(0, other.regions().size())
                .allMatch(
                        i ->
                                rule.looksAt(other.regions().get(i))
                                        .equals(rule.looksAt(plan.regions().get(i))));
    }
}
