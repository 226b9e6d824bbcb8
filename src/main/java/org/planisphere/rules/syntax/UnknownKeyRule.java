package org.planisphere.rules.syntax;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Nearest;
import org.planisphere.model.Observation.UnknownKey;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.RenameKey;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.CataloguedRule;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.KnownLimits;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A key that is kept and that nothing reads; keys of a team's own start with `x-` and are silent.
public final class UnknownKeyRule implements NotesRule {
    private static final RuleInfo INFO = RulePage.read(UnknownKeyRule.class, "SYN-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.concat(
                        Noticed.of(plan, UnknownKey.class).map(key -> finding(plan, key)),
                        unknownLimits(plan))
                .toList();
    }

    /// Limits that the plan sets under names that no rule asks for.
    private static Stream<Finding> unknownLimits(Plan plan) {
        KnownLimits known =
                new KnownLimits(RuleCatalog.rules().stream().map(CataloguedRule::info).toList());
        return plan.governance().limits().stream()
                .filter(limit -> !known.reads(limit.id()))
                .map(limit -> finding(plan, limit, Nearest.to(limit.id(), known.ids())));
    }

    private static Finding finding(Plan plan, Limit limit, @Nullable String nearest) {
        Place place = Objects.requireNonNullElse(limit.place(), plan.root()).child("id");
        String said = "no rule reads a limit '%s'".formatted(limit.id());
        return nearest == null
                ? INFO.at(place)
                        .says(said)
                        .advises("The page of a rule names its limits: validate --explain NET-010.")
                        .done()
                : INFO.at(place)
                        .says(said + "; did you mean '" + nearest + "'?")
                        .advises("Rename it, or the limit of the profile stays in force.")
                        .fix("Rename to " + nearest, new SetValue(place, YamlText.scalar(nearest)))
                        .done();
    }

    private static Finding finding(Plan plan, UnknownKey unknown) {
        Place place = unknown.place();
        String key = unknown.key();
        String nearest = unknown.nearest();
        String said = "unknown key '%s' is kept but nothing reads it".formatted(key);
        FindingDraft draft = INFO.at(Noticed.region(plan, place), place);
        if (nearest == null) {
            draft.says(said).advises("Put x- before a key of your own, or remove it.");
        } else {
            draft.says(said + "; did you mean '" + nearest + "'?")
                    .advises("Rename it, or put x- before a key of your own.")
                    .fix("Rename to " + nearest, new RenameKey(place, nearest));
        }
        return draft.fix("Rename to x-" + key, new RenameKey(place, "x-" + key)).done();
    }
}
