/// The window: menus, tool bar, views, side panes, status bar, and what joins the panes to the
/// session.
@NullMarked
package org.planisphere.workbench.shell;

import org.jspecify.annotations.NullMarked;
