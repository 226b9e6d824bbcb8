package org.planisphere.workbench.fields;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The words that a field offers while somebody types in it.
public final class Suggestions {
    private Suggestions() {}

    /// The words that begin with what was typed.
    ///
    /// Nothing for a word that is whole: Enter takes the first suggestion, and would make another
    /// word of it.
    public static List<String> matching(Collection<String> words, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words.contains(wanted)
                ? List.of()
                : words.stream().filter(word -> word.startsWith(wanted)).toList();
    }
}
