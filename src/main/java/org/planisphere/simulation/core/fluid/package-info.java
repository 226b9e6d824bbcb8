/// Writes as a flow without chance: exact backlog and age where queues are long.
@NullMarked
package org.planisphere.simulation.core.fluid;

import org.jspecify.annotations.NullMarked;
