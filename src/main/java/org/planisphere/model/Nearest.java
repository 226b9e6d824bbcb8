package org.planisphere.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The known word that somebody who typed another one probably meant.
public final class Nearest {
    private static final int MOST_EDITS = 2;
    private static final int MOST_NAMED = 3;

    private Nearest() {}

    /// The nearest word within two edits (a swap of neighbours is one), the first of equals; null
    /// where none is near.
    public static @Nullable String to(String typed, Collection<String> words) {
        List<String> nearest = all(typed, words);
        return nearest.isEmpty() ? null : nearest.getFirst();
    }

    /// All words that are as near as the nearest, in their order and three at most; empty where
    /// none is near.
    public static List<String> all(String typed, Collection<String> words) {
        String plain = plain(typed);
        List<String> nearest = new ArrayList<>();
        int least = MOST_EDITS;
        for (String word : words) {
            if (Math.abs(word.length() - typed.length()) > MOST_EDITS || nearest.contains(word)) {
                continue;
            }
            int distance = distance(plain, plain(word));
            if (distance <= Math.min(least, allowed(word))) {
                if (distance < least) {
                    nearest.clear();
                    least = distance;
                }
                nearest.add(word);
            }
        }
        return nearest.subList(0, Math.min(MOST_NAMED, nearest.size()));
    }

    /// A word of three letters that differs in two is another word.
    private static int allowed(String word) {
        return Math.min(MOST_EDITS, word.length() / 2);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /// Optimal string alignment distance (Damerau 1964, restricted): insertions, deletions,
    /// substitutions and swaps of neighbours.
    static int distance(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return differing(
                one.substring(start, one.length() - end),
                other.substring(start, other.length() - end));
    }

    /// Of what is left where both begin and end alike.
    private static int differing(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
                best = Math.min(best, d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, d[i - 2][j - 2] + 1);
                }
                d[i][j] = best;
            }
        }
        return d[a.length()][b.length()];
    }
}
