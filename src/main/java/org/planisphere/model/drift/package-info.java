/// In what two regions that shall match differ.
@NullMarked
package org.planisphere.model.drift;

import org.jspecify.annotations.NullMarked;
