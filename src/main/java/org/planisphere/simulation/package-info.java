/// Simulated replication: an engine that knows no cloud, model files, plan scenarios and their
/// results.
@NullMarked
package org.planisphere.simulation;

import org.jspecify.annotations.NullMarked;
