/// Rules about governance.
@NullMarked
package org.planisphere.rules.governance;

import org.jspecify.annotations.NullMarked;
