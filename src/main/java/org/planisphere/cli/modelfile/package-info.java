/// Model files: text in, a model of the simulation out, or one sentence with line and column.
@NullMarked
package org.planisphere.cli.modelfile;

import org.jspecify.annotations.NullMarked;
