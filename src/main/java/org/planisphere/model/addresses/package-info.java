/// The addresses of a plan as spaces and blocks: what is taken, what overlaps, what is free.
@NullMarked
package org.planisphere.model.addresses;

import org.jspecify.annotations.NullMarked;
