/// What lies beside the canvas: region types to drag, kinds of links, the list of regions.
@NullMarked
package org.planisphere.workbench.topology.palette;

import org.jspecify.annotations.NullMarked;
