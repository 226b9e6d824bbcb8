package org.planisphere.artifact.history;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Keeps JGit to the repository it is given: no configuration of the person or the machine, no
/// environment, and no search for a `git` program to ask.
final class QuietGit extends SystemReader.Delegate {
    private static final Duration CLOCK_OF_FILES = Duration.ofSeconds(1);

    private QuietGit(SystemReader usual) {
        super(usual);
    }

    static void begin() {
        SystemReader usual = SystemReader.getInstance();
        if (!(usual instanceof QuietGit)) {
            SystemReader.setInstance(new QuietGit(usual));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /// A configuration that no file holds.
    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // Nothing is ever written.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// JGit would measure how fine the times of files are, with files of its own inside of the
        /// repository.
        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long usual, TimeUnit unit) {
            return ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
                    ? unit.convert(CLOCK_OF_FILES)
                    : super.getTimeUnit(section, subsection, name, usual, unit);
        }
    }
}
