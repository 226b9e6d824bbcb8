/// NET: addresses that providers refuse or that meet where they must not.
@NullMarked
package org.planisphere.rules.network;

import org.jspecify.annotations.NullMarked;
