/// Model files: one queue, quorum or calculation stated directly, and the functions that run them.
@NullMarked
package org.planisphere.simulation.modelfile;

import org.jspecify.annotations.NullMarked;
