/// The open plan: its history, what the engines say about it, and what is selected in it.
@NullMarked
package org.planisphere.workbench.session;

import org.jspecify.annotations.NullMarked;
