/// Tests of the topology view.
@NullMarked
package org.planisphere.workbench.topology;

import org.jspecify.annotations.NullMarked;
