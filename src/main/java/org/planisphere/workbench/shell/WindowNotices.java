package org.planisphere.workbench.shell;

import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.shared.Styles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells notices in a corner of the window for a while, and in the status bar until the next one.
public final class WindowNotices implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(WindowNotices.class);

    private final ShellModel model;
    private final Window window;

    public WindowNotices(ShellModel model, Window window) {
        this.model = model;
        this.window = window;
    }

    @Override
    public void done(String sentence) {
        tell(sentence, Material2AL.CHECK_CIRCLE_OUTLINE, Styles.SUCCESS, 4);
    }

    @Override
    public void refused(String sentence) {
        tell(sentence, Material2MZ.WARNING, Styles.WARNING, 12);
    }

    @Override
    public void failed(String what, Exception cause) {
        LOG.error(what, cause);
        tell(what + ". The log has the details.", Material2AL.CANCEL, Styles.DANGER, 12);
    }

    private void tell(String sentence, Ikon ikon, String style, double seconds) {
        model.noticeProperty().set(sentence);
        if (!window.isShowing()) {
            return;
        }
        FontIcon icon = Icons.large(ikon);
        icon.getStyleClass().add(style);
        Notifications.create()
                .owner(window)
                .position(Pos.BOTTOM_LEFT)
                .graphic(icon)
                .text(sentence)
                .hideAfter(Duration.seconds(seconds))
                .show();
    }
}
