/// What the pointer means on the canvas: select, move, join, pan; knows no node and no event.
@NullMarked
package org.planisphere.workbench.topology.gesture;

import org.jspecify.annotations.NullMarked;
