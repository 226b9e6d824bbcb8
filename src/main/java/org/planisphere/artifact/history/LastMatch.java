package org.planisphere.artifact.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;

/// When two regions that shall match did so last.
///
/// @param now whether nothing differs as the files are now
/// @param matched the newest commit in which nothing differed; null where none did, or `now`
/// @param differsSince the commit that made them differ; null where no commit has what differs
/// @param commits how many commits that changed the plan were looked at
/// @param whole whether these are all that there are
public record LastMatch(
        RegionId left,
        RegionId right,
        boolean now,
        @Nullable Commit matched,
        @Nullable Commit differsSince,
        int commits,
        boolean whole) {
    /// What to say of the two: `matched last 142 days ago, on 2026-01-01 (1a2b3c4d5e), and differ
    /// since …`.
    ///
    /// @param today the day that the first one is held against
    public String words(LocalDate today) {
        if (now) {
            return "match now";
        }
        if (matched == null) {
            return whole
                    ? "never matched in %s of the plan".formatted(countOfCommits())
                    : "did not match in the last %s of the plan".formatted(countOfCommits());
        }
        return "matched last %s, on %s (%s), and differ since %s"
                .formatted(
                        ago(matched.day(), today),
                        matched.day(),
                        matched.id(),
                        differsSince == null
                                ? "an edit that is in no commit"
                                : "%s (%s)".formatted(differsSince.day(), differsSince.id()));
    }

    private String countOfCommits() {
        return commits == 1 ? "1 commit" : "%d commits".formatted(commits);
    }

    private static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "today" : days == 1 ? "yesterday" : "%d days ago".formatted(days);
    }
}
