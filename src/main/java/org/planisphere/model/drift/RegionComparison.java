package org.planisphere.model.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.AllowedDifference;
import org.planisphere.model.Drift;
import org.planisphere.model.Region;

/// Compares what two regions say of themselves.
public final class RegionComparison {
    /// Where any two regions differ, or where a plan sizes each region by itself.
    public static final List<String> BY_NATURE =
            List.of(
                    "networking.vpc_cidr",
                    "networking.subnets[*].cidr",
                    "services.deploy[*].replicas",
                    "data.stores[*].role",
                    "capacity.*",
                    "cost.*");

    private final RegionSpec left;
    private final RegionSpec right;
    private final List<Pattern> allowed;

    private RegionComparison(RegionSpec left, RegionSpec right, Stream<String> allowed) {
        this.left = left;
        this.right = right;
        this.allowed = allowed.map(AllowedDifference::covering).toList();
    }

    /// In what two regions differ, in the order of the first one's sections, then what only the
    /// second has. What stands inside of a missing item is not told once more.
    public static List<Difference> between(Region left, Region right, Drift drift) {
        Stream<String> allowed =
                Stream.concat(
                        BY_NATURE.stream(), drift.allowed().stream().map(AllowedDifference::path));
        return new RegionComparison(RegionSpec.of(left), RegionSpec.of(right), allowed).all();
    }

    /// In what two versions of one region differ; nothing lets them.
    public static List<Difference> exact(Region left, Region right) {
        return new RegionComparison(RegionSpec.of(left), RegionSpec.of(right), Stream.of()).all();
    }

    private List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        for (SpecValue value : left.values().values()) {
            SpecValue other = right.values().get(value.path());
            if (other == null) {
                if (!isInsideMissing(value, right)) {
                    differences.add(difference(value, null));
                }
            } else if (!value.value().equals(other.value())) {
                differences.add(difference(value, other));
            }
        }
        for (SpecValue value : right.values().values()) {
            if (!left.values().containsKey(value.path()) && !isInsideMissing(value, left)) {
                differences.add(difference(null, value));
            }
        }
        return differences;
    }

    private static boolean isInsideMissing(SpecValue value, RegionSpec other) {
        return value.item() != null && !other.values().containsKey(value.item());
    }

    private Difference difference(@Nullable SpecValue one, @Nullable SpecValue other) {
        SpecValue known = one == null ? Objects.requireNonNull(other) : one;
        return new Difference(
                known.path(),
                left.placeFor(known),
                right.placeFor(known),
                one == null ? null : one.value(),
                other == null ? null : other.value(),
                other == null
                        ? Difference.Kind.MISSING
                        : one == null ? Difference.Kind.EXTRA : Difference.Kind.CHANGED,
                allowed.stream().anyMatch(it -> it.matcher(known.path()).lookingAt()));
    }
}
