package org.planisphere.rules.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Observation.Missing;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A key without which nothing can be derived from the text around it.
public final class RequiredKeyRule implements NotesRule {
    private static final RuleInfo INFO = RulePage.read(RequiredKeyRule.class, "SYN-002");

    /// More choices than these are a list for a person, not commands.
    private static final int MOST_FIXES = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Noticed.of(plan, Missing.class).map(missing -> finding(plan, missing)).toList();
    }

    private static Finding finding(Plan plan, Missing missing) {
        Place place = missing.place().child(missing.key());
        FindingDraft draft =
                INFO.at(Noticed.region(plan, missing.place()), place)
                        .says(said(missing))
                        .advises(advice(missing));
        if (missing.allowed().size() <= MOST_FIXES) {
            missing.allowed().forEach(word -> draft.fix(insert(missing.key(), place, word)));
        }
        return draft.fix(named(missing.key(), place)).done();
    }

    /// Of an item of a list, which one it is; of the region itself, the key.
    private static String said(Missing missing) {
        String path = Noticed.path(missing.place(), missing.key());
        return ListItem.of(missing.place())
                .map(
                        item ->
                                "%s has no `%s`, without which it is not read"
                                        .formatted(item.words(), missing.key()))
                .orElse(path + " is missing: nothing downstream can be derived");
    }

    private static String advice(Missing missing) {
        return missing.allowed().isEmpty()
                ? "Add the key " + missing.key() + "."
                : "Add " + missing.key() + " with one of " + Words.or(missing.allowed()) + ".";
    }

    private static Fix insert(String key, Place place, String word) {
        return new Fix("Insert " + key + ": " + word, new SetValue(place, YamlText.scalar(word)));
    }

    /// A region is named like its file, for want of a better word.
    private static Optional<Fix> named(String key, Place place) {
        String name = fileName(place);
        if (name == null) {
            return Optional.empty();
        }
        return switch (place.pointer()) {
            case "/region" ->
                    Optional.of(
                            new Fix(
                                    "Insert a full region named " + name,
                                    new SetValue(
                                            place,
                                            "name: " + YamlText.scalar(name) + "\ntype: full")));
            case "/region/name" -> Optional.of(insert(key, place, name));
            default -> Optional.empty();
        };
    }

    private static @Nullable String fileName(Place place) {
        String file = place.file().substring(place.file().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : null;
    }
}
