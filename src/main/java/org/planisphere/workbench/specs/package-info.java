/// The text of a plan as it stands in its files: an editor for YAML and the list of files.
@NullMarked
package org.planisphere.workbench.specs;

import org.jspecify.annotations.NullMarked;
