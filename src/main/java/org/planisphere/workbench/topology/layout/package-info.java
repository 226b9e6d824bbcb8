/// Where everything goes: markers, curves, cards and labels, computed without a single node.
@NullMarked
package org.planisphere.workbench.topology.layout;

import org.jspecify.annotations.NullMarked;
