/// Tests of the package of the same name.
@NullMarked
package org.planisphere.workbench.topology.gesture;

import org.jspecify.annotations.NullMarked;
