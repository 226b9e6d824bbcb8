/// What is observed in a run and how it is summed up: lags, backlog, warm-up, confidence.
@NullMarked
package org.planisphere.simulation.core.measure;

import org.jspecify.annotations.NullMarked;
