/// Draws what is arranged, in the colours that the stylesheet gives.
@NullMarked
package org.planisphere.workbench.topology.paint;

import org.jspecify.annotations.NullMarked;
