/// From accepted values to the typed plan.
@NullMarked
package org.planisphere.artifact.binding;

import org.jspecify.annotations.NullMarked;
