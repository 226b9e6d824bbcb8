/// What exists, as a file says that came from outside: resources by region.
@NullMarked
package org.planisphere.model.reality;

import org.jspecify.annotations.NullMarked;
