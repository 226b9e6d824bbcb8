package org.planisphere.edit.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.Limits;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;

/// What two sides made of the same plan, put together: every change of either side is in the
/// result, or in a conflict that holds both values.
///
/// A pure function of three workspaces. A file whose merged text would no longer be read, though
/// both sides' texts are, is one conflict as a whole: such as the same key added in two places.
public final class PlanMerge {
    private final Workspace mine;
    private final SortedMap<String, Optional<String>> settled = new TreeMap<>();
    private final SortedMap<String, TextMerge> merged = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private PlanMerge(Workspace mine) {
        this.mine = mine;
    }

    /// @param base what both sides started from
    public static PlanMerge of(Workspace base, Workspace mine, Workspace theirs) {
        PlanMerge merge = new PlanMerge(mine);
        TreeSet<String> names = new TreeSet<>(base.paths());
        names.addAll(mine.paths());
        names.addAll(theirs.paths());
        for (String name : names) {
            merge.file(
                    name, base.texts().get(name), mine.texts().get(name), theirs.texts().get(name));
        }
        return merge;
    }

    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /// The plan with one side in the place of each conflict.
    ///
    /// @param takeTheirs whether a conflict is settled for the other side
    public Workspace texts(Predicate<Conflict> takeTheirs) {
        Workspace result = mine;
        for (var file : settled.entrySet()) {
            result = with(result, file.getKey(), file.getValue().orElse(null));
        }
        for (var file : merged.entrySet()) {
            result = result.with(file.getKey(), file.getValue().text(takeTheirs));
        }
        for (Conflict conflict : conflicts) {
            if (conflict.wholeFile()) {
                result =
                        with(
                                result,
                                conflict.file(),
                                takeTheirs.test(conflict) ? conflict.theirs() : conflict.mine());
            }
        }
        return result;
    }

    private static Workspace with(Workspace workspace, String name, @Nullable String text) {
        return text == null ? workspace.without(name) : workspace.with(name, text);
    }

    private void file(
            String name, @Nullable String base, @Nullable String own, @Nullable String other) {
        if (Objects.equals(base, other) || Objects.equals(own, other)) {
            return;
        }
        if (Objects.equals(base, own)) {
            settled.put(name, Optional.ofNullable(other));
            return;
        }
        if (base == null || own == null || other == null) {
            conflicts.add(new Conflict(name, 0, base, own, other));
            return;
        }
        TextMerge lines = TextMerge.of(name, base, own, other);
        boolean breaks =
                isRead(name, own)
                        && isRead(name, other)
                        && !(isRead(name, lines.text(_ -> false))
                                && isRead(name, lines.text(_ -> true)));
        if (breaks) {
            conflicts.add(new Conflict(name, 0, base, own, other));
        } else {
            merged.put(name, lines);
            conflicts.addAll(lines.conflicts());
        }
    }

    private static boolean isRead(String name, String text) {
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return true;
        }
        try {
            YamlParser.parse(text, Limits.maxBytes(name));
            return true;
        } catch (YamlRefusedException refused) {
            return false;
        }
    }
}
