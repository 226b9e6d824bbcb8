package org.planisphere.rules.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// Something that is paid for and that nobody can put on anybody's bill.
///
/// Tags of a region reach everything in it, so a service is asked only where its own tag is empty.
public final class MandatoryTagRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(MandatoryTagRule.class, "CST-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.details().tags(), region.services());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        if (plan.governance().mandatoryTags().isEmpty()) {
            return Stream.empty();
        }
        List<Finding> findings = new ArrayList<>();
        List<String> missing =
                plan.governance().mandatoryTags().stream()
                        .filter(tag -> isEmpty(region.details().tags(), tag))
                        .toList();
        if (!missing.isEmpty()) {
            findings.add(finding(plan, region, missing));
        }
        for (ServiceDeployment service : region.services().deploy()) {
            plan.governance().mandatoryTags().stream()
                    .filter(tag -> service.tags().containsKey(tag))
                    .filter(tag -> isEmpty(service.tags(), tag))
                    .map(tag -> emptied(region, service, tag))
                    .forEach(findings::add);
        }
        return findings.stream();
    }

    private static Finding emptied(Region region, ServiceDeployment service, String tag) {
        return INFO.at(region, service.place().child("tags").child(tag))
                .says("%s of %s empties %s".formatted(service.name(), region.id(), tag))
                .advises("Write its value, or leave the key to the region.")
                .fix("Leave it to the region", new Remove(service.place().child("tags").child(tag)))
                .done();
    }

    private static Finding finding(Plan plan, Region region, List<String> missing) {
        List<SetValue> known =
                missing.stream()
                        .flatMap(
                                tag ->
                                        value(plan, tag)
                                                .map(
                                                        it ->
                                                                new SetValue(
                                                                        region.at("/region/tags")
                                                                                .child(tag),
                                                                        YamlText.scalar(it)))
                                                .stream())
                        .toList();
        return INFO.at(region, region.at("/region/tags"))
                .says("%s without %s".formatted(region.id(), Words.and(missing)))
                .advises("Tag the region: its tags reach everything in it.")
                .because("mandatory_tags", Words.and(plan.governance().mandatoryTags()), null)
                .fix(
                        known.size() < missing.size()
                                ? Optional.empty()
                                : Optional.of(
                                        new Fix(
                                                "Tag it as the other regions are",
                                                List.copyOf(known))))
                .done();
    }

    /// The value that all other regions with the tag agree on.
    private static Optional<String> value(Plan plan, String tag) {
        List<String> values =
                plan.regions().stream()
                        .map(region -> region.details().tags().get(tag))
                        .filter(Objects::nonNull)
                        .filter(it -> !it.isBlank())
                        .distinct()
                        .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static boolean isEmpty(Map<String, String> tags, String tag) {
        String value = tags.get(tag);
        return value == null || value.isBlank();
    }
}
