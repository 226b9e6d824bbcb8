/// SYN: what can be wrong with the text of a plan before its meaning is looked at.
@NullMarked
package org.planisphere.rules.syntax;

import org.jspecify.annotations.NullMarked;
