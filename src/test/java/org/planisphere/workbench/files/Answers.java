package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.merge.Conflict;

/// A person whose answers a test sets.
final class Answers implements Unanswered {
    /// For whom every field in question is settled.
    enum Settle {
        MINE,
        THEIRS,
        LATER
    }

    @Nullable Path folder;
    Unsaved unsaved = Unsaved.STAY;
    boolean review;
    boolean useBackups;
    final List<String> losses = new ArrayList<>();
    int asked;
    Settle settle = Settle.LATER;
    final List<String> recoveries = new ArrayList<>();
    final List<String> settled = new ArrayList<>();
    final List<String> effects = new ArrayList<>();

    @Override
    public Optional<Path> folderToSaveIn(@Nullable Path from) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Unsaved unsavedEdits(String plan) {
        asked++;
        return unsaved;
    }

    @Override
    public boolean reviewRecovered(String told) {
        recoveries.add(told);
        return review;
    }

    @Override
    public boolean useBackups(String told) {
        losses.add(told);
        return useBackups;
    }

    @Override
    public Optional<Set<Conflict>> settle(String told, List<Disagreement> open) {
        settled.add(told);
        open.forEach(one -> effects.add(one.effect()));
        return switch (settle) {
            case MINE -> Optional.of(Set.of());
            case THEIRS ->
                    Optional.of(
                            open.stream().map(Disagreement::conflict).collect(Collectors.toSet()));
            case LATER -> Optional.empty();
        };
    }
}
