package org.planisphere.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The limits of providers that some rule reads, by the names on the pages of the rules.
public final class KnownLimits {
    private static final String ALL_THAT_START_LIKE_IT = ".*";

    private final Set<String> ids = new TreeSet<>();

    public KnownLimits(List<RuleInfo> rules) {
        rules.forEach(rule -> rule.limits().forEach(limit -> ids.add(id(limit))));
    }

    /// The id of a limit on a page, without the provider that alone has it.
    public static String id(String onThePage) {
        return onThePage.substring(onThePage.indexOf('/') + 1);
    }

    /// Whether a rule reads a limit of this name.
    public boolean reads(String id) {
        return ids.stream().anyMatch(known -> isNamed(known, id));
    }

    /// The names, in their order; one that ends in `.*` stands for all that start like it.
    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    /// Whether a name on a page stands for a limit.
    public static boolean isNamed(String known, String id) {
        return known.endsWith(ALL_THAT_START_LIKE_IT)
                ? id.startsWith(known.substring(0, known.length() - 1))
                : known.equals(id);
    }
}
