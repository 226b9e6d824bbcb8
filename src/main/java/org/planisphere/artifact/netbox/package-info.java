/// Reads prefixes that a NetBox has exported.
@NullMarked
package org.planisphere.artifact.netbox;

import org.jspecify.annotations.NullMarked;
