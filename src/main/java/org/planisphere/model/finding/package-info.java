/// What a rule says about a plan, where it says it, and the text changes that would mend it.
@NullMarked
package org.planisphere.model.finding;

import org.jspecify.annotations.NullMarked;
