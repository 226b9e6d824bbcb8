package org.planisphere.rules.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceExclusion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A service that a full region leaves out without saying why.
public final class ExclusionReasonRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(ExclusionReasonRule.class, "TYP-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.services();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return region.type() != RegionType.FULL
                ? Stream.empty()
                : region.services().exclude().stream()
                        .filter(service -> isBlank(service.reason()))
                        .filter(service -> !placedElsewhere(plan, service))
                        .map(service -> finding(plan, region, service));
    }

    /// Whether the catalogue of services says that full regions do not run it.
    private static boolean placedElsewhere(Plan plan, ServiceExclusion excluded) {
        return plan.services().stream()
                .filter(service -> service.name().equals(excluded.name()))
                .map(CatalogService::placement)
                .filter(Objects::nonNull)
                .anyMatch(placement -> !Placements.allows(placement, RegionType.FULL));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Finding finding(Plan plan, Region region, ServiceExclusion service) {
        return INFO.at(region, service.place())
                .says("why is %s excluded from a full region?".formatted(service.name()))
                .advises("Write the reason where tools can read it, or deploy the service.")
                .fix(
                        Optional.ofNullable(service.comment())
                                .map(String::strip)
                                .filter(comment -> !comment.isEmpty())
                                .or(() -> runsElsewhere(plan, service))
                                .map(reason -> reason(service, reason)))
                .fix(
                        "Deploy %s here after all".formatted(service.name()),
                        new Remove(service.place()),
                        new Append(
                                region.at("/services/deploy"),
                                YamlText.scalar(service.name().value())))
                .done();
    }

    /// What the plan itself knows about it, for want of a comment.
    private static Optional<String> runsElsewhere(Plan plan, ServiceExclusion service) {
        List<RegionId> others =
                plan.regions().stream()
                        .filter(region -> region.services().deploys(service.name()))
                        .map(Region::id)
                        .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("runs in %s".formatted(Words.and(others)));
    }

    private static Fix reason(ServiceExclusion service, String reason) {
        String text =
                new YamlText.Mapping()
                        .text("name", service.name())
                        .text("reason", reason)
                        .text("until", service.until())
                        .toString();
        return new Fix("Give the reason: " + reason, new SetValue(service.place(), text));
    }
}
