package org.planisphere.workbench.session;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.workbench.shared.Notices;

/// Keeps what was told, for tests.
public final class HeardNotices implements Notices {
    private final List<String> heard = new ArrayList<>();

    public List<String> heard() {
        return heard;
    }

    @Override
    public void done(String sentence) {
        heard.add(sentence);
    }

    @Override
    public void refused(String sentence) {
        heard.add(sentence);
    }

    @Override
    public void failed(String what, Exception cause) {
        heard.add(what + ": " + cause);
    }
}
