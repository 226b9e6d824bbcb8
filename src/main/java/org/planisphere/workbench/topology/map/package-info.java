/// The globe on a flat surface: projection, great arcs, the date line, land in projected form.
@NullMarked
package org.planisphere.workbench.topology.map;

import org.jspecify.annotations.NullMarked;
