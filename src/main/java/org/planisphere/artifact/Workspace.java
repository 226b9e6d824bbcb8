package org.planisphere.artifact;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The texts of a plan: the state of everything that can be edited, and never changed itself.
///
/// @param title what to call the plan where it does not say: the name of its folder or file
/// @param texts by path relative to the plan's folder, with forward slashes
/// @param refusals files of the plan whose bytes are no text, or that are too large
public record Workspace(
        String title, SortedMap<String, String> texts, SortedMap<String, FileRefusal> refusals) {
    /// The file that lists the regions.
    public static final String PLAN_FILE = "plan.yaml";

    /// The file with the places of the cards.
    public static final String LAYOUT_FILE = "layout.yaml";

    /// The folder for what exists, as other programs say.
    public static final String INVENTORY = "inventory";

    /// The folder for exports inside of a plan.
    public static final String GENERATED = "generated/";

    /// Where an export into the plan's own folder leaves its manifest.
    public static final List<String> EXPORTED_TO = List.of("", GENERATED);

    public Workspace {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
    }

    public Workspace(String title, SortedMap<String, String> texts) {
        this(title, texts, new TreeMap<>());
    }

    public static Workspace empty(String title) {
        return new Workspace(title, new TreeMap<>());
    }

    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    /// The texts of the files in a folder, by their paths.
    public SortedMap<String, String> below(String folder) {
        return texts.subMap(folder + "/", folder + (char) ('/' + 1));
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /// This workspace with one text added or replaced; the same one where nothing changes.
    public Workspace with(String path, String text) {
        if (text.equals(texts.get(path))) {
            return this;
        }
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        SortedMap<String, FileRefusal> stillRefused = new TreeMap<>(refusals);
        stillRefused.remove(path);
        return new Workspace(title, changed, stillRefused);
    }

    /// This workspace without a file; the same one where it has no such file.
    public Workspace without(String path) {
        if (!texts.containsKey(path)) {
            return this;
        }
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.remove(path);
        return new Workspace(title, changed, refusals);
    }
}
