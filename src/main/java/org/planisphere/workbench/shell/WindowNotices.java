package org.planisphere.workbench.shell;

import org.planisphere.workbench.shared.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells notices in a corner of the window and in the status bar, until they were there long enough
/// to be read.
record WindowNotices(ShellModel model) implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(WindowNotices.class);

    @Override
    public void done(String sentence) {
        model.tell(new Notice(Notice.Kind.DONE, sentence));
    }

    @Override
    public void refused(String sentence) {
        model.tell(new Notice(Notice.Kind.REFUSED, sentence));
    }

    @Override
    public void failed(String what, Exception cause) {
        LOG.error(what, cause);
        model.tell(new Notice(Notice.Kind.FAILED, what + ". The log has the details."));
    }
}
