package org.planisphere.artifact.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/// A repository that a test fills, commit by commit, on days that it names.
public final class PlanCommits implements AutoCloseable {
    private final Path folder;
    private final Git git;

    private PlanCommits(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    public static PlanCommits in(Path folder) throws GitAPIException {
        QuietGit.begin();
        return new PlanCommits(folder, Git.init().setDirectory(folder.toFile()).call());
    }

    /// Writes a file.
    public PlanCommits write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Commits everything, at noon of a day in UTC.
    ///
    /// @return the hash, shortened
    public String commit(String day) throws GitAPIException {
        git.add().addFilepattern(".").call();
        PersonIdent person =
                new PersonIdent(
                        "A Planner",
                        "planner@example.org",
                        Instant.parse(day + "T12:00:00Z"),
                        ZoneOffset.UTC);
        return git.commit()
                .setAuthor(person)
                .setCommitter(person)
                .setSign(false)
                .setNoVerify(true)
                .setMessage("On " + day)
                .call()
                .name()
                .substring(0, 10);
    }

    Git git() {
        return git;
    }

    @Override
    public void close() {
        git.close();
    }
}
