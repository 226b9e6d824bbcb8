/// What the topology canvas shows and what it can ask for: plain values, no control and no plan.
@NullMarked
package org.planisphere.workbench.topology.scene;

import org.jspecify.annotations.NullMarked;
