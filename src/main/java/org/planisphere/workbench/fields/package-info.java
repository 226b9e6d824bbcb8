/// Fields that edit one value of the plan's text each, and what is said about that value.
@NullMarked
package org.planisphere.workbench.fields;

import org.jspecify.annotations.NullMarked;
