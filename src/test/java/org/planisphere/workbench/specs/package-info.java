/// The editor of the specs without its window.
@NullMarked
package org.planisphere.workbench.specs;

import org.jspecify.annotations.NullMarked;
