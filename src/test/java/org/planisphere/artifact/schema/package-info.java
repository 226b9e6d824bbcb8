@NullMarked
package org.planisphere.artifact.schema;

import org.jspecify.annotations.NullMarked;
