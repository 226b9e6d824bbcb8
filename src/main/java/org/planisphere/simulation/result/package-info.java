/// What a simulation of a plan found, as values that screens, reports and the command line show.
@NullMarked
package org.planisphere.simulation.result;

import org.jspecify.annotations.NullMarked;
