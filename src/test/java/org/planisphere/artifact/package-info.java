@NullMarked
package org.planisphere.artifact;

import org.jspecify.annotations.NullMarked;
