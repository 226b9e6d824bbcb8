package org.planisphere.rules;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Severity;

/// What a rule is, apart from any plan: the table that help pages and `validate --explain` print.
///
/// @param id stable id, such as `NET-004`
/// @param severity how much its findings usually weigh
/// @param title what it checks, in a few words
/// @param why why an architect cares, one or two sentences
/// @param source where the rule comes from, with the year where it matters
/// @param computed whether it needs an engine and therefore runs after the others
public record RuleInfo(
        String id, Severity severity, String title, String why, String source, boolean computed) {
    /// A rule that only looks at the plan.
    public RuleInfo(String id, Severity severity, String title, String why, String source) {
        this(id, severity, title, why, source, false);
    }

    /// Starts a finding of this rule about a value of a region.
    public FindingDraft at(Region region, Place place) {
        return at(region.id(), place);
    }

    /// Starts a finding of this rule; `region` is null where it is about the plan.
    public FindingDraft at(@Nullable RegionId region, Place place) {
        return new FindingDraft(this, region, place);
    }
}
