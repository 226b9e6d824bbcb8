package org.planisphere.model.drift;

/// A file that an export wrote and that is no longer what it was.
///
/// @param path of the file, relative to the plan's folder or as a person named its folder
/// @param from the file of the plan it was made from
public record ExportedCopy(String path, String from, State state) {
    /// What became of it.
    public enum State {
        /// Somebody wrote into it.
        EDITED,
        /// The file it was made from has changed since.
        OLDER,
        /// It is not there any more.
        GONE
    }
}
