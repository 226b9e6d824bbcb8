/// TOP: connections that do not work, or only from one side.
@NullMarked
package org.planisphere.rules.topology;

import org.jspecify.annotations.NullMarked;
