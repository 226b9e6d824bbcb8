/// Imports as the window shows them: what will be in the plan, before anything is.
@NullMarked
package org.planisphere.workbench.imports;

import org.jspecify.annotations.NullMarked;
