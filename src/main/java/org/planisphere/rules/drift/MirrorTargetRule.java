package org.planisphere.rules.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.DriftPair;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region to be matched that is not there, or is of another type.
public final class MirrorTargetRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(MirrorTargetRule.class, "DRF-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return Optional.ofNullable(region.details().mirrors());
    }

    @Override
    public boolean looksAtNotes() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        if (plan.standalone()) {
            return List.of();
        }
        return Stream.concat(
                        plan.regions().stream().flatMap(region -> mirrors(plan, region).stream()),
                        plan.drift().pairs().stream().flatMap(pair -> pair(plan, pair)))
                .toList();
    }

    private static Optional<Finding> mirrors(Plan plan, Region region) {
        RegionId mirrored = region.details().mirrors();
        if (mirrored == null || plan.isBeingWritten(mirrored)) {
            return Optional.empty();
        }
        return fault(plan, region, mirrored)
                .map(
                        fault ->
                                INFO.at(region, region.at("/region/mirrors"))
                                        .saysOf(
                                                region.at("/region/mirrors"),
                                                unknown(plan, mirrored),
                                                names(plan, region.id()),
                                                "%s mirrors %s".formatted(region.id(), fault))
                                        .advises("Name a region of the same type, or remove it.")
                                        .done());
    }

    private static Optional<String> fault(Plan plan, Region region, RegionId mirrored) {
        if (mirrored.equals(region.id())) {
            return Optional.of("itself");
        }
        Optional<Region> other = plan.region(mirrored);
        if (other.isEmpty()) {
            return Optional.of("%s, which is not in this plan".formatted(mirrored));
        }
        return other.filter(it -> it.type() != region.type())
                .map(
                        it ->
                                "%s, which is %s and not %s"
                                        .formatted(mirrored, it.type(), region.type()));
    }

    private static Stream<Finding> pair(Plan plan, DriftPair pair) {
        Stream<Finding> missing =
                Stream.of(Map.entry("a", pair.a()), Map.entry("b", pair.b()))
                        .filter(end -> plan.region(end.getValue()).isEmpty())
                        .filter(end -> !plan.isBeingWritten(end.getValue()))
                        .map(
                                end ->
                                        INFO.at(pair.place().child(end.getKey()))
                                                .saysOf(
                                                        pair.place().child(end.getKey()),
                                                        unknown(plan, end.getValue()),
                                                        names(plan, other(pair, end.getKey())),
                                                        "the pair names %s, which is not in this plan"
                                                                .formatted(end.getValue()))
                                                .advises("Name a region of this plan.")
                                                .done());
        return Stream.concat(missing, unlike(plan, pair).stream());
    }

    private static RegionId other(DriftPair pair, String end) {
        return end.equals("a") ? pair.b() : pair.a();
    }

    /// A name as it was typed, where no region has it; empty where one has.
    private static String unknown(Plan plan, RegionId name) {
        return plan.region(name).isEmpty() ? name.value() : "";
    }

    private static List<String> names(Plan plan, RegionId without) {
        return plan.regions().stream()
                .map(Region::id)
                .filter(id -> !id.equals(without))
                .map(RegionId::value)
                .toList();
    }

    private static Optional<Finding> unlike(Plan plan, DriftPair pair) {
        return plan.region(pair.a())
                .flatMap(
                        a ->
                                plan.region(pair.b())
                                        .filter(b -> b.type() != a.type())
                                        .map(
                                                b ->
                                                        INFO.at(pair.place())
                                                                .says(
                                                                        "the pair joins %s (%s) and %s (%s)"
                                                                                .formatted(
                                                                                        a.id(),
                                                                                        a.type(),
                                                                                        b.id(),
                                                                                        b.type()))
                                                                .advises(
                                                                        "Pair regions of one type.")
                                                                .done()));
    }
}
