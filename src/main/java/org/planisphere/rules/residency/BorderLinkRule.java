package org.planisphere.rules.residency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A link over a residency border that does not say what it carries.
public final class BorderLinkRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(BorderLinkRule.class, "RES-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.compliance(),
                region.networking().connectivity(),
                Optional.ofNullable(region.details().country()));
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        Borders borders = new Borders(plan, facts);
        List<Finding> findings = new ArrayList<>();
        List<String> words = region.compliance().dataResidency();
        for (Connection link : region.networking().connectivity()) {
            boolean carriesData =
                    link.purpose() == null || link.purpose() == ConnectionPurpose.DATA_REPLICATION;
            if (!words.isEmpty()
                    && carriesData
                    && borders.isOutside(region.provider(), link.targetRegion(), words)) {
                findings.add(finding(borders, region, link, words));
            }
        }
        return findings.stream();
    }

    private static Finding finding(
            Borders borders, Region region, Connection link, List<String> words) {
        String country = borders.country(region.provider(), link.targetRegion()).orElse("?");
        boolean undecided = link.purpose() == null;
        Place purpose = link.place().child("purpose");
        FindingDraft draft =
                INFO.at(region, undecided ? link.place() : purpose)
                        .says(
                                "%s data could reach %s (%s): the %s %s"
                                        .formatted(
                                                Words.and(words),
                                                link.target(),
                                                country,
                                                link.type(),
                                                undecided
                                                        ? "states no purpose"
                                                        : "is for " + link.purpose()))
                        .because(
                                "data_residency",
                                Words.and(words),
                                region.at("/compliance/data_residency"));
        return undecided
                ? draft.advises("State the purpose of the link.")
                        .fix(
                                "Set purpose: control-plane",
                                new SetValue(purpose, ConnectionPurpose.CONTROL_PLANE.yaml()))
                        .done()
                : draft.advises("Replicate inside the border, or record why this data may leave.")
                        .done();
    }
}
