package org.planisphere.rules.syntax;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// What the reader noticed about the text of a plan, by kind and by region.
final class Noticed {
    private Noticed() {}

    static <T extends Observation> Stream<T> of(Plan plan, Class<T> kind) {
        return plan.observations().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The region whose artifact holds a place; null where no region does.
    static @Nullable RegionId region(Plan plan, Place place) {
        return plan.regions().stream()
                .filter(region -> holds(region, place))
                .map(Region::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(Region region, Place place) {
        Place root = region.root();
        return root.file().equals(place.file())
                && (place.pointer().equals(root.pointer())
                        || place.pointer().startsWith(root.pointer() + "/"));
    }

    /// The last steps of a pointer as people write them: `region.type`, `connectivity[0].type`.
    static String path(Place place, String key) {
        StringBuilder path = new StringBuilder();
        for (String step : place.child(key).pointer().substring(1).split("/", -1)) {
            if (!step.isEmpty() && step.chars().allMatch(Character::isDigit)) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".");
                path.append(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return path.toString();
    }
}
