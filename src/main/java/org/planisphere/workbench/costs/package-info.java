/// What the plan costs a month: by region and category, as another type, line by line.
@NullMarked
package org.planisphere.workbench.costs;

import org.jspecify.annotations.NullMarked;
