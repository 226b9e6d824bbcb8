/// Opening, making, saving and exporting plans, and what is asked on the way.
@NullMarked
package org.planisphere.workbench.files;

import org.jspecify.annotations.NullMarked;
