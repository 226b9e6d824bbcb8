package org.planisphere.rules.topology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A peering request that is accepted too late, or not at all.
public final class AcceptanceRule implements NeighborRule {
    private static final RuleInfo RULE = RulePage.read(AcceptanceRule.class, "TOP-021");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking().connectivity();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Declared.of(region)
                .filter(link -> link.is(ConnectionType.PEERING) && !link.pointsAtItself())
                .flatMap(
                        link ->
                                facts
                                        .limits()
                                        .find(
                                                link.region().provider(),
                                                "peering.request-expiry-days")
                                        .flatMap(limit -> check(plan, link, limit, facts.today()))
                                        .stream());
    }

    private static Optional<Finding> check(Plan plan, Declared link, Limit limit, LocalDate today) {
        LocalDate requested = day(link.connection().requestedOn());
        if (requested == null) {
            return Optional.empty();
        }
        LocalDate accepted =
                Stream.concat(Stream.of(link), link.answers(plan))
                        .map(it -> day(it.connection().acceptedOn()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        long days = ChronoUnit.DAYS.between(requested, accepted == null ? today : accepted);
        return days > limit.value()
                ? Optional.of(finding(link, requested, accepted, days, limit))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Finding finding(
            Declared link,
            LocalDate requested,
            @Nullable LocalDate accepted,
            long days,
            Limit limit) {
        String after =
                accepted == null
                        ? "and accepted by nobody so far"
                        : "and accepted %s later".formatted(Numbers.of(days, "day"));
        return RULE.at(link.region(), link.connection().place().child("requested_on"))
                .says(
                        "%s of %s was requested on %s %s: an unaccepted request expires after %s days"
                                .formatted(
                                        link.name(),
                                        link.region().id(),
                                        requested,
                                        after,
                                        Numbers.plain(limit.value())))
                .advises("Move the two tasks together, or plan a second request.")
                .because(limit)
                .done();
    }
}
