package org.planisphere.workbench.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as people type them into a search: lower case, without accents.
public final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainWords() {}

    /// Such as `sao paulo` for `São Paulo`.
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
