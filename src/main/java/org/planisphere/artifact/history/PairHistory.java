package org.planisphere.artifact.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Drift;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.drift.RegionComparison;

/// Finds out how long ago the regions of a plan that shall match did so last.
///
/// What is allowed today was always allowed: the question is since when that differs which differs
/// now.
public final class PairHistory {
    /// States of the plan that are looked at.
    public static final int MOST_COMMITS = 500;

    private final Drift drift;
    private final int most;
    private final List<Search> searches;
    private @Nullable ParsedPlan before;
    private @Nullable Commit newer;
    private int commits;

    private PairHistory(Plan plan, int most) {
        this.drift = plan.drift();
        this.most = most;
        this.searches =
                ComparedPair.in(plan).stream().map(pair -> new Search(pair, drift)).toList();
    }

    /// What the repository around a plan's folder tells of each pair.
    ///
    /// @param folder the plan's folder
    /// @param plan as it is now
    /// @param cancelled asked now and then; what is not found by then is not found
    /// @return empty where no repository knows the plan
    /// @throws IOException where the repository is damaged
    public static Optional<List<LastMatch>> of(Path folder, Plan plan, BooleanSupplier cancelled)
            throws IOException {
        return of(folder, plan, cancelled, MOST_COMMITS);
    }

    static Optional<List<LastMatch>> of(Path folder, Plan plan, BooleanSupplier cancelled, int most)
            throws IOException {
        PairHistory history = new PairHistory(plan, most);
        if (history.searches.isEmpty()) {
            return Optional.of(List.of());
        }
        try (PlanRepository repository = PlanRepository.around(folder).orElse(null)) {
            if (repository == null) {
                return Optional.empty();
            }
            boolean whole = repository.walk(history::visit, cancelled);
            return history.commits == 0
                    ? Optional.empty()
                    : Optional.of(history.found(whole && history.commits < most));
        } catch (RuntimeException damaged) {
            // JGit tells a repository that it cannot follow in many ways.
            throw new IOException(damaged);
        }
    }

    private boolean visit(Commit commit, RevisionTexts texts) throws IOException {
        commits++;
        Workspace workspace = texts.workspace();
        ParsedPlan parsed =
                before == null ? PlanReader.read(workspace) : PlanReader.reread(workspace, before);
        before = parsed;
        boolean open = false;
        for (Search search : searches) {
            search.look(parsed.plan(), commit, newer);
            open |= search.isOpen();
        }
        newer = commit;
        return open && commits < most;
    }

    private List<LastMatch> found(boolean whole) {
        List<LastMatch> found = new ArrayList<>();
        for (Search search : searches) {
            found.add(search.found(commits, whole));
        }
        return found;
    }

    /// The search for one pair.
    private static final class Search {
        private final RegionId left;
        private final RegionId right;
        private final Drift drift;
        private final boolean now;
        private @Nullable Commit matched;
        private @Nullable Commit differsSince;

        Search(ComparedPair pair, Drift drift) {
            this.left = pair.left().id();
            this.right = pair.right().id();
            this.drift = drift;
            this.now = match(pair.left(), pair.right());
        }

        boolean isOpen() {
            return !now && matched == null;
        }

        void look(Plan then, Commit commit, @Nullable Commit after) {
            if (!isOpen()) {
                return;
            }
            Optional<Region> one = then.region(left);
            Optional<Region> other = then.region(right);
            if (one.isPresent() && other.isPresent() && match(one.get(), other.get())) {
                matched = commit;
                differsSince = after;
            }
        }

        private boolean match(Region one, Region other) {
            return one.type() == other.type()
                    && RegionComparison.between(one, other, drift).stream()
                            .allMatch(it -> it.allowed());
        }

        LastMatch found(int commits, boolean whole) {
            return new LastMatch(left, right, now, matched, differsSince, commits, whole);
        }
    }
}
