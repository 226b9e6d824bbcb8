/// The card over the canvas that says how one region reaches another, step by step.
@NullMarked
package org.planisphere.workbench.topology.trace;

import org.jspecify.annotations.NullMarked;
