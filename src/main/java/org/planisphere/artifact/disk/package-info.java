/// Documents on the disk: read within limits, saved whole or not at all.
@NullMarked
package org.planisphere.artifact.disk;

import org.jspecify.annotations.NullMarked;
