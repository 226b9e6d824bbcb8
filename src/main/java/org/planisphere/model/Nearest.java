package org.planisphere.model;

import java.util.ArrayList;
import java.util.Arrays;
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
        long letters = letters(plain);
        List<String> nearest = new ArrayList<>();
        int least = MOST_EDITS;
        for (String word : words) {
            if (Math.abs(word.length() - typed.length()) > MOST_EDITS || nearest.contains(word)) {
                continue;
            }
            int most = Math.min(least, allowed(word));
            String known = plain(word);
            if (isFar(letters, letters(known), most)) {
                continue;
            }
            int distance = distance(plain, known, most);
            if (distance <= most) {
                if (distance < least) {
                    nearest.clear();
                    least = distance;
                }
                nearest.add(word);
            }
        }
        return nearest.subList(0, Math.min(MOST_NAMED, nearest.size()));
    }

    /// The set of letters of a word; some letters share a place in it.
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }

    /// An edit takes one letter away at most and brings one at most.
    private static boolean isFar(long letters, long others, int most) {
        return Long.bitCount(letters ^ others) > 2 * most;
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
    ///
    /// @param most beyond which nobody asks how far apart the two are: any larger number comes then
    static int distance(String one, String other, int most) {
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
                other.substring(start, other.length() - end),
                most);
    }

    /// Of what is left where both begin and end alike: row by row, until a row and the one before
    /// it are beyond what is asked.
    private static int differing(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        int leastOfLast = 0;
        int least = 0;
        for (int i = 1; i <= a.length() && Math.min(least, leastOfLast) <= most; i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            leastOfLast = least;
            least = i;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
        }
        return row[b.length()];
    }
}
