/// What a plan was before, as the git repository around it remembers: read only, without a network,
/// and without running anything that the repository brings along.
@NullMarked
package org.planisphere.artifact.history;

import org.jspecify.annotations.NullMarked;
