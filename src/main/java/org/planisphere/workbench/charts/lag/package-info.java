/// Replication lag over the day: how long a write takes from commit to visible.
@NullMarked
package org.planisphere.workbench.charts.lag;

import org.jspecify.annotations.NullMarked;
