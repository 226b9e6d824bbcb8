package org.planisphere.rules;

import java.util.Collection;
import java.util.List;
import org.planisphere.model.Provider;

/// Names and lists as messages write them.
public final class Words {
    private Words() {}

    /// `a`, `a and b`, `a, b and c`.
    public static String and(Collection<?> things) {
        return joined(things, " and ");
    }

    /// `a`, `a or b`, `a, b or c`.
    public static String or(Collection<?> things) {
        return joined(things, " or ");
    }

    /// The provider as people call it.
    public static String name(Provider provider) {
        return switch (provider) {
            case AWS -> "AWS";
            case AZURE -> "Azure";
            case GCP -> "Google Cloud";
            case OTHER -> "the provider";
        };
    }

    private static String joined(Collection<?> things, String last) {
        List<String> words = things.stream().map(Object::toString).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
