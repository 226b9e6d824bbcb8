/// The command line: the engines without a display, for scripts, checks and terminals.
@NullMarked
package org.planisphere.cli;

import org.jspecify.annotations.NullMarked;
