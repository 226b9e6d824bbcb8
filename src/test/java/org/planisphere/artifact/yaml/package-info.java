@NullMarked
package org.planisphere.artifact.yaml;

import org.jspecify.annotations.NullMarked;
