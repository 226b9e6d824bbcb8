package org.planisphere.workbench.shared;

/// Tells a person something quietly, beside the work and never in its way.
public interface Notices {
    /// Something was done.
    void done(String sentence);

    /// Something could not be done, and why.
    void refused(String sentence);

    /// A bug or a broken machine stopped something; the details go to the log.
    void failed(String what, Exception cause);
}
