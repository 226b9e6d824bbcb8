/// OBS: whether somebody sees what happens when a region fails.
@NullMarked
package org.planisphere.rules.observability;

import org.jspecify.annotations.NullMarked;
