package org.planisphere.model.reality;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planisphere.model.RegionId;

/// What one file says exists.
///
/// @param file as it was named
/// @param form what it is, such as `Terraform state`
/// @param resources those that a plan can be compared with
/// @param notUnderstood types that say nothing to a plan yet, with how many there are
/// @param references resources that the file only looks at and does not own
public record Inventory(
        String file,
        String form,
        List<RealResource> resources,
        SortedMap<String, Integer> notUnderstood,
        int references) {
    public Inventory {
        resources = List.copyOf(resources);
        notUnderstood = Collections.unmodifiableSortedMap(new TreeMap<>(notUnderstood));
    }

    /// The regions that something is in, in the order of the file.
    public Set<RegionId> regions() {
        Set<RegionId> regions = new LinkedHashSet<>();
        for (RealResource resource : resources) {
            if (resource.region() != null) {
                regions.add(resource.region());
            }
        }
        return regions;
    }

    /// What is in a region.
    public List<RealResource> in(RegionId region) {
        return resources.stream().filter(it -> region.equals(it.region())).toList();
    }
}
