/// Rules about whether a region is needed at all.
@NullMarked
package org.planisphere.rules.stage;

import org.jspecify.annotations.NullMarked;
