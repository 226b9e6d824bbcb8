/// Pages that explain the product, the same text as in the documentation.
@NullMarked
package org.planisphere.workbench.help;

import org.jspecify.annotations.NullMarked;
