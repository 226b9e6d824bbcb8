package org.planisphere.rules.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Connection;
import org.planisphere.model.Nearest;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A region that its provider does not list at all, so that nothing is known of it. A plan that
/// says where the region stands means a place of its own, and is believed.
final class UnknownRegion {
    private final RuleInfo rule;
    private final Plan plan;
    private final Facts facts;

    UnknownRegion(RuleInfo rule, Plan plan, Facts facts) {
        this.rule = rule;
        this.plan = plan;
        this.facts = facts;
    }

    Optional<Finding> finding(Region region) {
        return region.provider() == Provider.OTHER
                        || region.details().location() != null
                        || facts.entry(region).isPresent()
                ? Optional.empty()
                : Optional.of(
                        facts.regions()
                                .find(region.id())
                                .map(other -> ofAnother(region, other))
                                .orElseGet(() -> ofNobody(region)));
    }

    private Finding ofAnother(Region region, CatalogRegion other) {
        Place provider = region.at("/region/provider");
        return rule.at(region, provider)
                .says(
                        "%s is a region of %s, not of %s"
                                .formatted(
                                        region.id(),
                                        Words.name(other.provider()),
                                        Words.name(region.provider())))
                .advises("Say `provider: %s`.".formatted(other.provider()))
                .fix(
                        "Use provider " + other.provider(),
                        new SetValue(provider, YamlText.scalar(other.provider().yaml())))
                .done();
    }

    private Finding ofNobody(Region region) {
        List<String> meant = Nearest.all(region.id().value(), free(region.provider()));
        String said =
                "%s is no region of %s that the catalog knows, so its place, latency and prices are unknown"
                        .formatted(region.id(), Words.name(region.provider()));
        FindingDraft draft =
                rule.at(region, region.at("/region/name"))
                        .says(
                                meant.isEmpty()
                                        ? said
                                        : "%s; did you mean %s?".formatted(said, Words.or(meant)))
                        .advises(
                                "Correct the name, or say where the region stands under `region.location`.");
        meant.forEach(name -> draft.fix(renaming(region, name)));
        return draft.done();
    }

    /// Regions of a provider that the plan does not hold yet.
    private List<String> free(Provider provider) {
        return facts.regions().of(provider).stream()
                .map(CatalogRegion::id)
                .filter(id -> plan.region(id).isEmpty())
                .map(RegionId::value)
                .toList();
    }

    /// The other name, also for the connections that end here.
    private Fix renaming(Region region, String name) {
        List<TextChange> changes = new ArrayList<>();
        changes.add(new SetValue(region.at("/region/name"), YamlText.scalar(name)));
        for (Region other : plan.regions()) {
            for (Connection link : other.networking().connectivity()) {
                if (link.target().equals(region.id().value())) {
                    changes.add(new SetValue(link.place().child("target"), YamlText.scalar(name)));
                }
            }
        }
        return new Fix("Use " + name, changes);
    }
}
