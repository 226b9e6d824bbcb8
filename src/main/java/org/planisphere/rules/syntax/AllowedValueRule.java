package org.planisphere.rules.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Observation.NewerFormat;
import org.planisphere.model.Observation.NoBlock;
import org.planisphere.model.Observation.NotAllowed;
import org.planisphere.model.Observation.WrongKind;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A value that is none of the words, numbers or forms that belong in its place.
public final class AllowedValueRule implements NotesRule {
    private static final RuleInfo INFO = RulePage.read(AllowedValueRule.class, "SYN-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.of(
                        Noticed.of(plan, NotAllowed.class).map(value -> notAllowed(plan, value)),
                        Noticed.of(plan, NewerFormat.class).map(value -> newer(plan, value)),
                        Noticed.of(plan, NoBlock.class).map(value -> noBlock(plan, value)),
                        Noticed.of(plan, WrongKind.class).map(value -> wrongKind(plan, value)))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Finding newer(Plan plan, NewerFormat format) {
        return INFO.at(Noticed.region(plan, format.place()), format.place())
                .says(
                        "this file was made by a newer Planisphere (format %d; this one knows up to %d)"
                                .formatted(format.written(), format.known()))
                .advises("Use the newer Planisphere; here the file is read, but never saved.")
                .done();
    }

    private static Finding notAllowed(Plan plan, NotAllowed value) {
        String nearest = value.nearest();
        FindingDraft draft =
                INFO.at(Noticed.region(plan, value.place()), value.place())
                        .because("allowed", String.join(", ", value.allowed()), null);
        String said = "'%s' is not one of %s".formatted(value.text(), Words.or(value.allowed()));
        return nearest == null
                ? draft.says(said).advises("Use " + Words.or(value.allowed()) + ".").done()
                : draft.says(said + "; did you mean '" + nearest + "'?")
                        .advises("Replace it by " + nearest + ".")
                        .fix(
                                "Use " + nearest,
                                new SetValue(value.place(), YamlText.scalar(nearest)))
                        .done();
    }

    private static Finding noBlock(Plan plan, NoBlock value) {
        return INFO.at(Noticed.region(plan, value.place()), value.place())
                .says("'%s' is no address block: %s".formatted(value.text(), value.why()))
                .advises("Write " + value.expected() + ".")
                .done();
    }

    private static Finding wrongKind(Plan plan, WrongKind value) {
        String bare = value.bare();
        if (bare != null && !value.found().equals("'" + bare + "'")) {
            return INFO.at(Noticed.region(plan, value.place()), value.place())
                    .says(
                            "%s stands here, not %s; did you mean %s?"
                                    .formatted(value.found(), value.expected(), bare))
                    .advises("Write " + bare + ".")
                    .fix("Use " + bare, new SetValue(value.place(), bare))
                    .done();
        }
        if (bare != null) {
            return INFO.at(Noticed.region(plan, value.place()), value.place())
                    .says("%s in quotes is text, not %s".formatted(value.found(), value.expected()))
                    .advises("Remove the quotes.")
                    .fix("Remove the quotes", new SetValue(value.place(), bare))
                    .done();
        }
        return INFO.at(Noticed.region(plan, value.place()), value.place())
                .says("%s stands here, not %s".formatted(value.found(), value.expected()))
                .advises(
                        value.found().contains(" - ")
                                ? "If the next lines are items of the same list, indent their dashes as this one."
                                : "Write " + value.expected() + ".")
                .done();
    }
}
