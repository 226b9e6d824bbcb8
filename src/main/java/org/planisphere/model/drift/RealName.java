package org.planisphere.model.drift;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Finds planned names inside real ones, which wear prefixes and suffixes: `orders` is meant by
/// `prod-orders-usw2`.
public final class RealName {
    private RealName() {}

    /// Whether the words of a planned name stand in a real one, in their order and together.
    public static boolean means(String real, String planned) {
        return Collections.indexOfSubList(words(real), words(planned)) >= 0;
    }

    /// The thing whose name says the least besides the planned one.
    static <T> Optional<T> best(Collection<T> real, String planned, Function<T, String> name) {
        return real.stream()
                .filter(it -> means(name.apply(it), planned))
                .min(Comparator.comparingInt(it -> name.apply(it).length()));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
