/// What a plan is: immutable values that every engine reads and nobody changes in place.
@NullMarked
package org.planisphere.model;

import org.jspecify.annotations.NullMarked;
