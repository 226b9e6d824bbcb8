/// What all panes look like and how they work in the background: colours, fonts, spacing, icons,
/// workers.
@NullMarked
package org.planisphere.workbench.shared;

import org.jspecify.annotations.NullMarked;
