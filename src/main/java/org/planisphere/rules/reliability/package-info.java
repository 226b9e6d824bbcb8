/// Rules about failover, capacity and partial failure.
@NullMarked
package org.planisphere.rules.reliability;

import org.jspecify.annotations.NullMarked;
