package org.planisphere.artifact.binding;

import java.util.Optional;
import org.planisphere.model.Place;

/// Looks up what people wrote beside a value.
@FunctionalInterface
public interface Comments {
    /// The comment on the line of a value, behind it and without `#`.
    Optional<String> behind(Place place);
}
