/// Seeded streams and the distributions of MODEL-FILE, with mean, variance, quantile and sampling.
@NullMarked
package org.planisphere.simulation.core.random;

import org.jspecify.annotations.NullMarked;
