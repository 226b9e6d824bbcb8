/// The address plan as a picture: every block to scale, what is free, what overlaps.
@NullMarked
package org.planisphere.workbench.addresses;

import org.jspecify.annotations.NullMarked;
