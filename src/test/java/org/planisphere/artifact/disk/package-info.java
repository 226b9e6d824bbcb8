@NullMarked
package org.planisphere.artifact.disk;

import org.jspecify.annotations.NullMarked;
