package org.planisphere.rules.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.AllowedDifference;
import org.planisphere.model.Drift;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.drift.RegionComparison;
import org.planisphere.model.finding.Severity;

/// A difference with its weight: what the parity matrix, the `drift` command and the rules agree
/// on.
///
/// @param left the region that sets the example
/// @param right the region that shall match it, or what a spec was held against
/// @param rule id of the rule that speaks of it, null where none does
/// @param severity how much it weighs where nobody allowed it
/// @param allowance what allows it; null where nothing does, or where the nature of the value does
public record JudgedDifference(
        String left,
        String right,
        Difference difference,
        @Nullable String rule,
        Severity severity,
        @Nullable AllowedDifference allowance) {
    /// What all pairs of a plan differ in that shall match, pair by pair.
    public static List<JudgedDifference> in(Plan plan) {
        return ComparedPair.in(plan).stream().flatMap(pair -> of(pair, plan).stream()).toList();
    }

    /// What one pair differs in.
    public static List<JudgedDifference> of(ComparedPair pair, Plan plan) {
        return pair.differences(plan.drift()).stream()
                .map(it -> of(pair.left(), pair.right(), it, plan.drift()))
                .toList();
    }

    /// What two versions of one region differ in; nothing lets them.
    public static List<JudgedDifference> between(Region spec, Region other) {
        return RegionComparison.exact(spec, other).stream()
                .map(it -> of(spec, other, it, Drift.NONE))
                .toList();
    }

    private static JudgedDifference of(
            Region left, Region right, Difference difference, Drift drift) {
        ParityTopic topic = ParityTopic.of(right, difference);
        return new JudgedDifference(
                left.id().value(),
                right.id().value(),
                difference,
                topic.rule(),
                topic.severity(),
                allowance(difference, drift).orElse(null));
    }

    private static Optional<AllowedDifference> allowance(Difference difference, Drift drift) {
        return drift.allowed().stream().filter(it -> difference.isIn(it.path())).findFirst();
    }

    /// Whether it counts: nobody allowed it, and it weighs as much as that.
    public boolean counts(Severity least) {
        return !difference.allowed() && severity.compareTo(least) <= 0;
    }

    /// Where the value stands that shows it best: in the first region, or where only the second
    /// has it there.
    public Place place() {
        return difference.kind() == Kind.EXTRA ? difference.right() : difference.left();
    }

    /// The section of the artifact that it belongs to, such as `networking`.
    public String area() {
        return Stream.of(difference.path().split("[.\\[]", 2)).findFirst().orElse("");
    }

    /// Why nobody minds it: the reason that was given, or what lets any two regions differ here;
    /// empty where it counts.
    public String excuse() {
        if (!difference.allowed()) {
            return "";
        }
        if (allowance == null) {
            return "each region has its own";
        }
        return allowance.reason() == null ? "allowed, no reason given" : allowance.reason();
    }
}
