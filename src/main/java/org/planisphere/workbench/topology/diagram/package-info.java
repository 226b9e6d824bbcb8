/// The free diagram: nodes where people put them, and a simple order for the others.
@NullMarked
package org.planisphere.workbench.topology.diagram;

import org.jspecify.annotations.NullMarked;
