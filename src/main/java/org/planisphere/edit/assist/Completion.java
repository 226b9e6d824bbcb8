package org.planisphere.edit.assist;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.RegionCatalog;

/// What may be written at one place of a text, and which characters it would replace.
///
/// @param from offset of the first character to replace
/// @param to offset behind the last one
/// @param proposals best first
public record Completion(int from, int to, List<Proposal> proposals) {
    private static final int MOST = 200;

    public Completion {
        proposals = List.copyOf(proposals);
    }

    /// The proposals at an offset, those first that start with what is typed before it; empty where
    /// there are none.
    ///
    /// @param file tells which format the text is in
    public static Optional<Completion> at(
            String file, String text, int offset, Plan plan, RegionCatalog regions) {
        return CaretPlace.at(file, text, offset)
                .flatMap(caret -> of(caret, text, offset, plan, regions));
    }

    private static Optional<Completion> of(
            CaretPlace caret, String text, int offset, Plan plan, RegionCatalog regions) {
        String typed =
                Lexemes.unquoted(text.substring(Math.min(caret.from(), offset), offset))
                        .replace("'", "")
                        .replace("\"", "")
                        .toLowerCase(Locale.ROOT);
        List<Proposal> fitting =
                new Proposing(caret, text, typed, new KnownNames(plan, regions))
                        .all().stream()
                                .filter(it -> it.label().toLowerCase(Locale.ROOT).contains(typed))
                                .sorted(
                                        Comparator.comparing(
                                                it ->
                                                        !it.label()
                                                                .toLowerCase(Locale.ROOT)
                                                                .startsWith(typed)))
                                .limit(MOST)
                                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Completion(caret.from(), caret.to(), fitting));
    }
}
