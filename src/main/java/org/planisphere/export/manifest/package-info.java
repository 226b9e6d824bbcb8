/// The record that an export leaves beside its files: what was made from what.
@NullMarked
package org.planisphere.export.manifest;

import org.jspecify.annotations.NullMarked;
