/// The topology view: world map and free diagram, two views of one scene, with the palette beside.
@NullMarked
package org.planisphere.workbench.topology;

import org.jspecify.annotations.NullMarked;
