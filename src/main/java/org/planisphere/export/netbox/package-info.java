/// Export of the address plan in the columns of NetBox's import of prefixes.
@NullMarked
package org.planisphere.export.netbox;

import org.jspecify.annotations.NullMarked;
