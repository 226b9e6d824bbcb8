/// The selected region or link as a form, as text and as a bill; all three are the same values.
@NullMarked
package org.planisphere.workbench.inspector;

import org.jspecify.annotations.NullMarked;
