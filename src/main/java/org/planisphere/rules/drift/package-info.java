/// Rules about drift.
@NullMarked
package org.planisphere.rules.drift;

import org.jspecify.annotations.NullMarked;
