package org.planisphere.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.shared.Pictures;

class NoticeViewTest {
    @Test
    void aNoticeThatWasReadLeavesTheStatusBarToo() {
        Pictures.startToolkit();
        Pictures.onScreen(
                () -> {
                    ShellModel model = new ShellModel();
                    NoticeView notice = new NoticeView(model);
                    Pane bar = (Pane) new StatusBarView(model).node();
                    Label status = (Label) bar.lookup("#status-notice");

                    new WindowNotices(model).done("Wrote 3 files.");
                    assertThat(status.getText()).isEqualTo("Wrote 3 files.");
                    assertThat(notice.node().isVisible()).isTrue();

                    notice.read();
                    assertThat(status.getText()).isEmpty();
                    assertThat(notice.node().isVisible()).isFalse();

                    new WindowNotices(model).refused("Not saved.");
                    ((Button) notice.node().lookup("#notice-close")).fire();
                    assertThat(status.getText()).isEmpty();
                    return true;
                });
    }
}
