package org.planisphere.cli;

import java.util.Collection;
import org.planisphere.model.Nearest;

/// Offers the word that was probably meant.
final class Suggestion {
    private Suggestion() {}

    /// A sentence such as ` Did you mean validate?`, empty where no word is near enough.
    static String of(String typed, Collection<String> words) {
        String near = Nearest.to(typed, words);
        return near == null ? "" : " Did you mean %s?".formatted(near);
    }
}
