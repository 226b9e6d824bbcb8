/// TYP: what the type of a region promises and the plan does not keep.
@NullMarked
package org.planisphere.rules.type;

import org.jspecify.annotations.NullMarked;
