/// What may stand in a region artifact and in a plan file: one table that the reader, the check for
/// unknown keys, forms and the published JSON Schema share.
@NullMarked
package org.planisphere.artifact.schema;

import org.jspecify.annotations.NullMarked;
