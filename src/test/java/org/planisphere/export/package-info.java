/// Tests of exports: what is written, what is refused, and what is left alone.
@NullMarked
package org.planisphere.export;

import org.jspecify.annotations.NullMarked;
