package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.Waste;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Copies;
import org.planisphere.rules.Figures;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;
import org.planisphere.rules.YamlText;

/// A copy that is as large as production, day and night, in more than one region.
public final class FullScaleCopyRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(FullScaleCopyRule.class, "CST-005");

    private static final String WEEKDAYS = "weekdays";

    /// A copy at full scale, with what less of it would save.
    private record Mirror(Copies copy, Waste waste) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        Map<String, List<Mirror>> byName =
                Copies.in(plan)
                        .filter(copy -> copy.copy().schedule() == null)
                        .flatMap(copy -> mirror(copy, figures.costs()))
                        .collect(
                                Collectors.groupingBy(
                                        mirror -> mirror.copy().copy().name(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byName.values().stream()
                .filter(mirrors -> mirrors.size() > 1)
                .map(mirrors -> finding(mirrors, figures.costs()))
                .toList();
    }

    private static Stream<Mirror> mirror(Copies copy, CostSheet costs) {
        return costs.waste(Waste.FULL_SCALE_ENVIRONMENT, copy.region().id()).stream()
                .filter(waste -> waste.subject().equals(copy.copy().name()))
                .map(waste -> new Mirror(copy, waste));
    }

    private static Finding finding(List<Mirror> mirrors, CostSheet costs) {
        Copies first = mirrors.getFirst().copy();
        String name = first.copy().name();
        BigDecimal monthly =
                mirrors.stream()
                        .flatMap(mirror -> costs.region(mirror.copy().region().id()).stream())
                        .map(sheet -> sheet.lines().of(name).expected())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal saved =
                mirrors.stream()
                        .map(mirror -> mirror.waste().monthly())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        String scale = mirrors.getFirst().waste().instead();
        return INFO.at(first.region(), first.place())
                .says(
                        "%s mirrors production in %d regions: %s a month"
                                .formatted(name, mirrors.size(), Usd.of(monthly)))
                .advises(
                        "At %s of production it would save %s a month; measure what it is used for."
                                .formatted(scale, Usd.of(saved)))
                .fix(
                        "Run %s at %s of production".formatted(name, scale),
                        setAll(mirrors, "scale", scale))
                .fix(inOneRegion(mirrors, name))
                .fix("Run %s on weekdays".formatted(name), setAll(mirrors, "schedule", WEEKDAYS))
                .done();
    }

    private static TextChange[] setAll(List<Mirror> mirrors, String key, String value) {
        return mirrors.stream()
                .map(mirror -> set(mirror.copy(), key, value))
                .toArray(TextChange[]::new);
    }

    private static TextChange set(Copies copy, String key, String value) {
        Place described = copy.copy().place();
        return described == null
                ? new Append(
                        copy.region().at("/delivery/environments"),
                        new YamlText.Mapping()
                                .text("name", copy.copy().name())
                                .raw(key, value)
                                .toString())
                : new SetValue(described.child(key), value);
    }

    private static Fix inOneRegion(List<Mirror> mirrors, String name) {
        List<TextChange> changes = new ArrayList<>();
        for (Mirror mirror : mirrors.subList(1, mirrors.size())) {
            Copies copy = mirror.copy();
            if (copy.copy().place() != null) {
                changes.add(new Remove(copy.copy().place()));
            }
            copy.named()
                    .map(index -> copy.region().at("/region/environments").child(index))
                    .ifPresent(place -> changes.add(new Remove(place)));
        }
        return new Fix(
                "Keep %s in %s only".formatted(name, mirrors.getFirst().copy().region().id()),
                changes);
    }
}
