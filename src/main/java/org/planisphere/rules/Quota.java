package org.planisphere.rules;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.util.Optional;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;

/// A count of things in a region that a provider's quota holds down: a warning above the quota, an
/// error above the most it can be raised to.
///
/// @param limit id of the limit in the provider's profile
/// @param noun one of the things that are counted, such as `peering`
/// @param most how the message calls the highest quota, such as `hard limit`
/// @param raise what to do while the quota can still be raised
/// @param shrink what to do beyond that
public record Quota(String limit, String noun, String most, String raise, String shrink) {
    /// The finding for a count; none where it fits or the provider's quota is not known.
    public Optional<Finding> check(
            RuleInfo rule, Facts facts, Region region, Place place, long count) {
        return facts.limits()
                .find(region.provider(), limit)
                .filter(it -> count > it.value())
                .map(it -> finding(rule, region, place, count, it));
    }

    private Finding finding(RuleInfo rule, Region region, Place place, long count, Limit quota) {
        Double highest = quota.adjustableTo();
        boolean never = count > (highest == null ? quota.value() : highest);
        return rule.at(region, place)
                .weighing(never ? ERROR : WARNING)
                .says(
                        "%s has %s: quota %s%s"
                                .formatted(
                                        region.id(),
                                        Numbers.of(count, noun),
                                        Numbers.plain(quota.value()),
                                        highest == null
                                                ? ""
                                                : ", %s %s"
                                                        .formatted(most, Numbers.plain(highest))))
                .advises(never ? shrink : raise)
                .because(quota)
                .done();
    }
}
