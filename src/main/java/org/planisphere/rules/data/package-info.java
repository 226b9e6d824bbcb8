/// DAT: copies of data that have no source, no arbiter or no chance to catch up.
@NullMarked
package org.planisphere.rules.data;

import org.jspecify.annotations.NullMarked;
