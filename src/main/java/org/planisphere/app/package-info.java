/// `main` and the wiring of the workbench, nothing else.
@NullMarked
package org.planisphere.app;

import org.jspecify.annotations.NullMarked;
