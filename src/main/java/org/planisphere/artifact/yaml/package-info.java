/// The front door for YAML: bytes in, a tree that knows where each value stands out, or one clear
/// refusal.
@NullMarked
package org.planisphere.artifact.yaml;

import org.jspecify.annotations.NullMarked;
