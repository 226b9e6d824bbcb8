package org.planisphere.rules.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.drift.RegionSpec;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A service that only one of two matching regions deploys.
public final class ServiceParityRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(ServiceParityRule.class, "DRF-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Parity.in(plan)
                .flatMap(
                        parity ->
                                Stream.of(
                                                lacks(plan, parity, Kind.MISSING),
                                                lacks(plan, parity, Kind.EXTRA))
                                        .flatMap(Optional::stream))
                .toList();
    }

    /// The finding at the region that lacks what the other has.
    private static Optional<Finding> lacks(Plan plan, Parity parity, Kind kind) {
        List<Difference> services =
                parity.about(ParityTopic.SERVICES).filter(it -> it.kind() == kind).toList();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        boolean missing = kind == Kind.MISSING;
        Region lacking = missing ? parity.right() : parity.left();
        Region having = missing ? parity.left() : parity.right();
        Place list = lacking.at("/services/deploy");
        RegionSpec spec = RegionSpec.of(having);
        List<String> names =
                services.stream()
                        .map(it -> Parity.words(missing ? it.leftValue() : it.rightValue()))
                        .toList();
        return Optional.of(
                INFO.at(lacking, list)
                        .says(
                                "%s lacks %s that %s has"
                                        .formatted(lacking.id(), Words.and(names), having.id()))
                        .advises("Deploy the same services, or allow the difference with a reason.")
                        .because("compared with", having.id(), having.at("/services/deploy"))
                        .fix(
                                "Deploy " + Words.and(names),
                                services.stream()
                                        .map(it -> new Append(list, ServiceEntry.of(spec, it)))
                                        .toArray(TextChange[]::new))
                        .fix(Parity.allow(plan, services))
                        .done());
    }
}
