/// Results as JSON: the form that scripts rely on, with keys in a fixed order.
@NullMarked
package org.planisphere.export.json;

import org.jspecify.annotations.NullMarked;
