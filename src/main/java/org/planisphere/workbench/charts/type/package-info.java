/// The same region as each of the three types, side by side.
@NullMarked
package org.planisphere.workbench.charts.type;

import org.jspecify.annotations.NullMarked;
