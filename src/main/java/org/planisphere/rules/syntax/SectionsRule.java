package org.planisphere.rules.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A section of the artifact that is not written, so that its questions are open.
public final class SectionsRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(SectionsRule.class, "SYN-008");

    private static final int DEFAULT_PREFIX_BITS = 16;

    private static final Map<String, String> UNDECIDED = new LinkedHashMap<>();

    static {
        UNDECIDED.put("networking", "addresses and connections are undecided");
        UNDECIDED.put("services", "what runs here is undecided");
        UNDECIDED.put("compliance", "residency, encryption and audit are undecided");
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.sections(),
                region.blocks(),
                Optional.ofNullable(region.details().country()));
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return UNDECIDED.keySet().stream()
                .filter(section -> !region.sections().contains(section))
                .map(section -> finding(plan, facts, region, section));
    }

    private static Finding finding(Plan plan, Facts facts, Region region, String section) {
        return INFO.at(region, region.at("/" + section))
                .says(
                        "%s has no %s section: %s"
                                .formatted(region.id(), section, UNDECIDED.get(section)))
                .advises("Write the section, if only with the first decisions in it.")
                .fix(
                        skeleton(plan, facts, region, section)
                                .map(
                                        text ->
                                                new Fix(
                                                        "Insert a %s section for a %s region"
                                                                .formatted(section, region.type()),
                                                        new SetValue(
                                                                region.at("/" + section), text))))
                .done();
    }

    private static Optional<String> skeleton(
            Plan plan, Facts facts, Region region, String section) {
        return switch (section) {
            case "networking" ->
                    AddressSpace.of(plan)
                            .next(prefixBits(plan))
                            .map(block -> "vpc_cidr: " + block.canonical());
            case "services" -> services(plan, region);
            default ->
                    Optional.of(
                            facts.country(region)
                                            .map(code -> "data_residency: " + YamlText.scalar(code))
                                            .map(line -> line + "\n")
                                            .orElse("")
                                    + "encryption_at_rest: required\n"
                                    + "encryption_in_transit: required\n"
                                    + "audit_logging: required");
        };
    }

    private static int prefixBits(Plan plan) {
        Integer wanted = plan.addressPlan().perRegionPrefix();
        return wanted == null ? DEFAULT_PREFIX_BITS : wanted;
    }

    private static Optional<String> services(Plan plan, Region region) {
        String items =
                plan.policy(region.type()).requires().stream()
                        .map(service -> "  - " + YamlText.scalar(service.value()))
                        .collect(Collectors.joining("\n"));
        return Optional.of(items.isEmpty() ? "deploy: []" : "deploy:\n" + items);
    }
}
