/// Rules about phases and the traffic ramp.
@NullMarked
package org.planisphere.rules.phase;

import org.jspecify.annotations.NullMarked;
