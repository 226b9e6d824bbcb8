package org.planisphere.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.Copies;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// An environment that nobody answers for, or that nothing ever ends.
public final class EnvironmentOwnerRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(EnvironmentOwnerRule.class, "GOV-001");

    /// How long the quick fix lets an environment live.
    private static final int DAYS = 90;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Copies.in(plan).flatMap(copy -> check(copy, facts.today()).stream()).toList();
    }

    private static Optional<Finding> check(Copies at, LocalDate today) {
        List<String> missing = new ArrayList<>();
        if (at.copy().owner() == null) {
            missing.add("owner");
        }
        if (at.copy().expires() == null && at.copy().schedule() == null) {
            missing.add("expiry");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        INFO.at(at.region(), at.place())
                                .says("%s has no %s".formatted(at.name(), Words.or(missing)))
                                .advises(
                                        "Name who answers for it, and the day it ends or the hours it runs.")
                                .fix(fix(at, missing, today))
                                .done());
    }

    private static Optional<Fix> fix(Copies at, List<String> missing, LocalDate today) {
        String owner = at.region().details().owner();
        String expires = YamlText.scalar(today.plusDays(DAYS).toString());
        boolean ends = missing.contains("expiry");
        if (missing.contains("owner") && owner == null) {
            return Optional.empty();
        }
        Place place = at.copy().place();
        List<TextChange> changes = new ArrayList<>();
        if (place == null) {
            changes.add(
                    new Append(
                            at.region().at("/delivery/environments"),
                            new YamlText.Mapping()
                                    .text("name", at.copy().name())
                                    .text("owner", owner)
                                    .raw("expires", expires)
                                    .toString()));
        } else {
            if (missing.contains("owner") && owner != null) {
                changes.add(new SetValue(place.child("owner"), YamlText.scalar(owner)));
            }
            if (ends) {
                changes.add(new SetValue(place.child("expires"), expires));
            }
        }
        String label =
                Stream.of(
                                missing.contains("owner") ? "Give it to " + owner : "",
                                ends ? "Let it end on " + today.plusDays(DAYS) : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
        return Optional.of(new Fix(label, changes));
    }
}
