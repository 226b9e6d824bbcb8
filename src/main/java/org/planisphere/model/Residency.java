package org.planisphere.model;

import java.util.List;
import java.util.Map;

/// Groups of countries, and what must stay inside them.
public record Residency(Map<String, List<String>> groups, List<ResidencyRule> rules) {
    public Residency {
        rules = List.copyOf(rules);
        groups = Map.copyOf(groups);
    }

    public static final Residency NONE = new Residency(Map.of(), List.of());

    /// The countries that a residency word means: those of a group, or the one country itself.
    public List<String> countries(String word) {
        return groups.getOrDefault(word, List.of(word));
    }
}
