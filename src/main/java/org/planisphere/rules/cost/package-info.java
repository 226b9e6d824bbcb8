/// Rules about cost.
@NullMarked
package org.planisphere.rules.cost;

import org.jspecify.annotations.NullMarked;
