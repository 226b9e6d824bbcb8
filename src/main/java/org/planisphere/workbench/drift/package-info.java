/// The view of regions that shall match: who differs from whom, in what, and how to mend it.
@NullMarked
package org.planisphere.workbench.drift;

import org.jspecify.annotations.NullMarked;
