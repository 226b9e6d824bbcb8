package org.planisphere.rules.drift;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// What the drift rules share: the differences that nobody allowed, and how they are told and
/// mended.
record Parity(ComparedPair pair, List<Difference> differences) {
    /// Each pair with what it must not differ in.
    static Stream<Parity> in(Plan plan) {
        return ComparedPair.in(plan).stream()
                .map(
                        pair ->
                                new Parity(
                                        pair,
                                        pair.differences(plan.drift()).stream()
                                                .filter(it -> !it.allowed())
                                                .toList()));
    }

    Region left() {
        return pair.left();
    }

    Region right() {
        return pair.right();
    }

    /// Differences that the rule of a topic speaks of.
    Stream<Difference> about(ParityTopic topic) {
        return differences.stream().filter(it -> topic.covers(right(), it));
    }

    /// A finding for each difference of a topic, pair by pair.
    static List<Finding> each(
            Plan plan, ParityTopic topic, BiFunction<Parity, Difference, Finding> finding) {
        return in(plan).flatMap(parity -> parity.about(topic).map(it -> finding.apply(parity, it)))
                .toList();
    }

    /// Starts a finding that the regions differ in a value, at that of the second region.
    FindingDraft differ(RuleInfo rule, Difference difference) {
        return rule.at(right(), difference.right())
                .says(
                        "%s is %s in %s and %s in %s"
                                .formatted(
                                        difference.path(),
                                        words(difference.leftValue()),
                                        left().id(),
                                        words(difference.rightValue()),
                                        right().id()))
                .because("compared with", left().id(), difference.left());
    }

    /// Gives the second region the value of the first.
    static Fix take(Difference difference) {
        String value = yaml(Objects.requireNonNull(difference.leftValue()));
        return new Fix("Use " + value, new SetValue(difference.right(), value));
    }

    /// Lets the regions differ in some paths from now on; only a plan file can say so.
    static Optional<Fix> allow(Plan plan, List<Difference> some) {
        return plan.hasFile()
                ? Optional.of(
                        new Fix(
                                "Allow the difference",
                                some.stream()
                                        .<TextChange>map(
                                                it ->
                                                        new Append(
                                                                plan.root().at("/drift/allowed"),
                                                                YamlText.scalar(it.path())))
                                        .toList()))
                : Optional.empty();
    }

    /// A value as a file holds it.
    static String yaml(Object value) {
        return switch (value) {
            case Number number -> Numbers.plain(number.doubleValue());
            case Boolean truth -> truth.toString();
            case List<?> list -> YamlText.list(list);
            default -> YamlText.scalar(value.toString());
        };
    }

    /// A value as a message shows it.
    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Number number -> Numbers.plain(number.doubleValue());
            case List<?> list -> Words.and(list);
            default -> value.toString();
        };
    }
}
