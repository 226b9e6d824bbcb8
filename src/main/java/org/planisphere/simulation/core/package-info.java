/// What every part of the engine shares: the control of a run.
@NullMarked
package org.planisphere.simulation.core;

import org.jspecify.annotations.NullMarked;
