@NullMarked
package org.planisphere.edit;

import org.jspecify.annotations.NullMarked;
