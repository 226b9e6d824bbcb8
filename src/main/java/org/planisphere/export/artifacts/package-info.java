/// Export of the region artifacts themselves, byte for byte.
@NullMarked
package org.planisphere.export.artifacts;

import org.jspecify.annotations.NullMarked;
