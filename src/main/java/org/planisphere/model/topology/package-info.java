/// Who is connected to whom in a plan: links between regions, by kind, from both ends' words.
@NullMarked
package org.planisphere.model.topology;

import org.jspecify.annotations.NullMarked;
