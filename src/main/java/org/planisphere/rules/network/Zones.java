package org.planisphere.rules.network;

import java.util.List;
import java.util.Objects;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;

/// The zones of a region, as it names them or as its subnets do.
///
/// @param names of those that are known by name
/// @param count how many there are, named or not
record Zones(List<String> names, int count) {
    private static final String LETTERS = "abcdefghijklmnop";

    static Zones of(Region region) {
        List<String> named = region.details().zoneNames();
        List<String> used = used(region.networking().subnets());
        if (!named.isEmpty()) {
            return new Zones(named, named.size());
        }
        Integer stated = region.details().zones();
        int count = stated == null ? used.size() : stated;
        return new Zones(spelled(used, count), count);
    }

    /// The zones that subnets name, sorted.
    static List<String> used(List<Subnet> subnets) {
        return subnets.stream()
                .map(Subnet::zone)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    boolean areManyHere() {
        return count > 1;
    }

    /// Zones called by letters go on by letters; of others only those in use are known.
    private static List<String> spelled(List<String> used, int count) {
        boolean lettered = used.stream().allMatch(it -> it.length() == 1 && LETTERS.contains(it));
        if (!lettered || used.size() >= count || count > LETTERS.length()) {
            return used;
        }
        List<String> first = LETTERS.chars().limit(count).mapToObj(Character::toString).toList();
        return first.containsAll(used) ? first : used;
    }
}
