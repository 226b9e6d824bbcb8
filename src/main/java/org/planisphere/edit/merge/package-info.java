/// Puts together what two sides made of the same plan, and names what they disagree about.
@NullMarked
package org.planisphere.edit.merge;

import org.jspecify.annotations.NullMarked;
