package org.planisphere.rules.residency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// Frameworks and residency in which regions that shall match differ, unless the plan allows it;
/// what protects the data is the matter of DRF-003.
public final class MirrorRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(MirrorRule.class, "RES-009");

    private static final List<String> PROMISES =
            List.of("compliance.data_residency", "compliance.frameworks");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return ComparedPair.in(plan).stream()
                .filter(pair -> pair.right().sections().contains("compliance"))
                .flatMap(pair -> check(plan, pair))
                .toList();
    }

    private static Stream<Finding> check(Plan plan, ComparedPair pair) {
        return pair.differences(plan.drift()).stream()
                .filter(it -> !it.allowed() && it.kind() != Kind.EXTRA)
                .filter(it -> PROMISES.stream().anyMatch(it::isIn))
                .map(it -> finding(plan, pair, it));
    }

    private static Finding finding(Plan plan, ComparedPair pair, Difference difference) {
        Region right = pair.right();
        Region left = pair.left();
        String there = text(difference.leftValue());
        return INFO.at(right, difference.right())
                .says(
                        "%s is %s in %s and %s in %s"
                                .formatted(
                                        difference.path(),
                                        text(difference.rightValue()),
                                        right.id(),
                                        there,
                                        left.id()))
                .advises("Give both regions the same value, or allow the difference with a reason.")
                .because(left.id().value(), there, difference.left())
                .fix("Use " + there, new SetValue(difference.right(), there))
                .fix(allow(plan, difference))
                .done();
    }

    private static Optional<Fix> allow(Plan plan, Difference difference) {
        return plan.hasFile()
                ? Optional.of(
                        new Fix(
                                "Allow the difference",
                                new Append(
                                        plan.root().at("/drift/allowed"),
                                        YamlText.scalar(difference.path()))))
                : Optional.empty();
    }

    /// A value as YAML; what is not there is said in words.
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "not said";
            case List<?> list -> YamlText.list(list);
            default -> YamlText.scalar(value.toString());
        };
    }
}
