/// Tests of the package of the same name.
@NullMarked
package org.planisphere.workbench.topology.diagram;

import org.jspecify.annotations.NullMarked;
