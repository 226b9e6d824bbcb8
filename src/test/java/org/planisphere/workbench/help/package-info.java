/// The pages that the program shows.
@NullMarked
package org.planisphere.workbench.help;

import org.jspecify.annotations.NullMarked;
