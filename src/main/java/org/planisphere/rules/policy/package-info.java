/// An organisation's own rules: expressions of a plan file, compiled, bounded and asked of a plan.
@NullMarked
package org.planisphere.rules.policy;

import org.jspecify.annotations.NullMarked;
