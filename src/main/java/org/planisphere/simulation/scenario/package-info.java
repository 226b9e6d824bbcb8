/// What a plan means to the engine: streams from its stores, loads from its populations, links and
/// disturbances from its regions; and the run that answers with a plan simulation.
@NullMarked
package org.planisphere.simulation.scenario;

import org.jspecify.annotations.NullMarked;
