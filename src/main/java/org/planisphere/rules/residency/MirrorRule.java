package org.planisphere.rules.residency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Compliance;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// Frameworks and residency of a region that differ from those of the region it mirrors; what
/// protects the data is the matter of DRF-003.
public final class MirrorRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(MirrorRule.class, "RES-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.sections().contains("compliance"))
                .flatMap(
                        region ->
                                Optional.ofNullable(region.details().mirrors())
                                        .flatMap(plan::region)
                                        .stream()
                                        .flatMap(other -> check(region, other)))
                .toList();
    }

    private static Stream<Finding> check(Region region, Region other) {
        Map<String, String> here = values(region.compliance());
        return values(other.compliance()).entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .filter(value -> !value.getValue().equals(here.get(value.getKey())))
                .map(
                        value ->
                                finding(
                                        region,
                                        other,
                                        value.getKey(),
                                        here.getOrDefault(value.getKey(), ""),
                                        value.getValue()));
    }

    /// Each value as YAML, empty where nothing is written.
    private static Map<String, String> values(Compliance compliance) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("data_residency", list(compliance.dataResidency()));
        values.put("frameworks", list(compliance.frameworks()));
        return values;
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "" : YamlText.list(words.stream().sorted().toList());
    }

    private static Finding finding(
            Region region, Region other, String key, String here, String there) {
        Place place = region.at("/compliance/" + key);
        return INFO.at(region, place)
                .says(
                        "%s is %s in %s and %s in %s, which it mirrors"
                                .formatted(
                                        key,
                                        here.isEmpty() ? "not said" : here,
                                        region.id(),
                                        there,
                                        other.id()))
                .advises("Give both regions the same value.")
                .because(other.id().value(), there, other.at("/compliance/" + key))
                .fix("Use " + there, new SetValue(place, there))
                .done();
    }
}
