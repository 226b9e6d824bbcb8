/// Writes that travel over in-order links to first-in-first-out appliers, by recursion or by
/// events.
@NullMarked
package org.planisphere.simulation.core.stream;

import org.jspecify.annotations.NullMarked;
