/// Closed forms that a model file of kind `calculate` asks for.
@NullMarked
package org.planisphere.simulation.modelfile.calculate;

import org.jspecify.annotations.NullMarked;
