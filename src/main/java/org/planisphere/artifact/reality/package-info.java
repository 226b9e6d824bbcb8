/// Reads what exists from files of other programs: Terraform states and plans, and plain tables.
@NullMarked
package org.planisphere.artifact.reality;

import org.jspecify.annotations.NullMarked;
