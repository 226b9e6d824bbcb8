/// Monthly cost as one stacked bar per region, one segment per category.
@NullMarked
package org.planisphere.workbench.charts.cost;

import org.jspecify.annotations.NullMarked;
