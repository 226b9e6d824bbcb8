/// The live list of findings: what is wrong, where, and what mends it.
@NullMarked
package org.planisphere.workbench.problems;

import org.jspecify.annotations.NullMarked;
