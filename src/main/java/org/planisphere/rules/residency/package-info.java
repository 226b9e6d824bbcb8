/// RES: where data may be, how it is encrypted and who watches.
@NullMarked
package org.planisphere.rules.residency;

import org.jspecify.annotations.NullMarked;
