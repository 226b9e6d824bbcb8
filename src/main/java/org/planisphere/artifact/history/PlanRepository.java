package org.planisphere.artifact.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/// The git repository that a plan's folder lies in.
final class PlanRepository implements AutoCloseable {
    /// Commits of a large repository that are walked to find those of the plan.
    private static final int MOST_WALKED = 20_000;

    private static final int SHORT_ID = 10;

    private final Repository repository;
    private final String folder;

    private PlanRepository(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /// The repository around a folder; empty where there is none with files.
    static Optional<PlanRepository> around(Path folder) throws IOException {
        QuietGit.begin();
        Path real = folder.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        if (!real.startsWith(top)) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(
                new PlanRepository(repository, top.relativize(real).toString().replace('\\', '/')));
    }

    @Override
    public void close() {
        repository.close();
    }

    /// Told each state of the plan's folder, the newest first, by the commit that made it.
    interface Visitor {
        /// @return whether to go on
        boolean visit(Commit commit, RevisionTexts texts) throws IOException;
    }

    /// Walks the commits of the line that is checked out.
    ///
    /// @param cancelled asked before each commit
    /// @return whether the walk has seen the first commit or was ended by the visitor
    boolean walk(Visitor visitor, BooleanSupplier cancelled) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return true;
        }
        try (RevWalk commits = new RevWalk(repository)) {
            commits.setFirstParent(true);
            commits.markStart(commits.parseCommit(head));
            BlobTexts blobs = new BlobTexts(commits.getObjectReader());
            @Nullable RevCommit made = null;
            @Nullable ObjectId state = null;
            int walked = 0;
            for (RevCommit commit : commits) {
                if (cancelled.getAsBoolean() || walked++ >= MOST_WALKED) {
                    return false;
                }
                ObjectId here = state(commit);
                boolean changes = made != null && (here == null || !here.equals(state));
                if (changes && state != null && !tell(visitor, made, state, blobs)) {
                    return true;
                }
                made = commit;
                state = here;
            }
            if (made != null && state != null) {
                tell(visitor, made, state, blobs);
            }
            return true;
        }
    }

    private static boolean tell(
            Visitor visitor, @Nullable RevCommit made, ObjectId state, BlobTexts blobs)
            throws IOException {
        return made == null
                || visitor.visit(
                        new Commit(
                                made.name().substring(0, SHORT_ID),
                                Instant.ofEpochSecond(made.getCommitTime())),
                        new RevisionTexts(state, blobs));
    }

    /// The tree of the plan's folder in a commit; null where it is not there.
    private @Nullable ObjectId state(RevCommit commit) throws IOException {
        if (folder.isEmpty()) {
            return commit.getTree();
        }
        try (TreeWalk at = TreeWalk.forPath(repository, folder, commit.getTree())) {
            return at != null && at.isSubtree() ? at.getObjectId(0) : null;
        }
    }
}
