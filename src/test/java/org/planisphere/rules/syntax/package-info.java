/// Tests of the rules about the text of a plan.
@NullMarked
package org.planisphere.rules.syntax;

import org.jspecify.annotations.NullMarked;
