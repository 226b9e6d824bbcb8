package org.planisphere.workbench.simulations;

import org.planisphere.model.Plan;
import org.planisphere.model.Scenario;

/// One run that a person asked for.
///
/// @param scenario what happens, with the length of the run
/// @param seed start of the random numbers; the same seed gives the same result
/// @param runs independent replications, >= 1
/// @param revision of the plan that the person saw when asking
public record SimulationRequest(Plan plan, Scenario scenario, long seed, int runs, long revision) {}
