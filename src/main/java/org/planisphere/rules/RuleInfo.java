package org.planisphere.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Severity;

/// What a rule is, apart from any plan: its page, which the code reads and people are shown.
///
/// @param id stable id, such as `NET-004`
/// @param title what it checks, in a few words
/// @param severities how much its findings can weigh, the usual weight first
/// @param quickFix whether its findings usually bring a mechanical cure
/// @param computed whether it needs an engine and therefore runs after the others
/// @param limits ids of the limits of providers that it reads; one that ends in `.*` stands for all
///     that start like it, and a provider before a slash is the only one that has such a thing
/// @param why why an architect cares, two to four sentences
/// @param advice what to do about a finding
/// @param source where the rule comes from, with the year where it matters
/// @param trace the sentence of the domain texts that asks for it
public record RuleInfo(
        String id,
        String title,
        List<Severity> severities,
        boolean quickFix,
        boolean computed,
        List<String> limits,
        String why,
        String advice,
        String source,
        String trace) {
    public RuleInfo {
        severities = List.copyOf(severities);
        limits = List.copyOf(limits);
    }

    public RuleFamily family() {
        return RuleFamily.of(id);
    }

    /// Under which heading it stands: its family, or the organisation whose own it is.
    public String heading() {
        return RuleFamily.find(id).map(RuleFamily::title).orElse("Your organisation");
    }

    /// How much its findings usually weigh.
    public Severity severity() {
        return severities.getFirst();
    }

    /// Starts a finding of this rule about a value of a region.
    public FindingDraft at(Region region, Place place) {
        return at(region.id(), place);
    }

    /// Starts a finding of this rule about the plan.
    public FindingDraft at(Place place) {
        return new FindingDraft(this, null, place);
    }

    /// Starts a finding of this rule; `region` is null where it is about the plan.
    public FindingDraft at(@Nullable RegionId region, Place place) {
        return new FindingDraft(this, region, place);
    }
}
