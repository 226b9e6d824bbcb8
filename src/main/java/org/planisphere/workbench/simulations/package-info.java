/// What replication does over a day: scenario, run, lag over time, data at risk, catch-up.
@NullMarked
package org.planisphere.workbench.simulations;

import org.jspecify.annotations.NullMarked;
