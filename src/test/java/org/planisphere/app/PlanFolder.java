package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A folder on the disk, compared with what it held before.
record PlanFolder(Path path) {
    /// A copy of the sample `storefront` that a test may write to.
    static PlanFolder storefrontIn(Path parent) throws IOException {
        Path sample = Path.of("samples", "storefront");
        PlanFolder copy = new PlanFolder(parent.resolve("storefront"));
        for (var file : new PlanFolder(sample).texts().entrySet()) {
            Path to = copy.path.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        return copy;
    }

    /// The text of each file by its path with forward slashes.
    SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.exists(path)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }

    /// Files that are new, gone or different.
    SortedSet<String> changedSince(SortedMap<String, String> before) throws IOException {
        SortedMap<String, String> now = texts();
        SortedSet<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(before.keySet());
        changed.removeIf(file -> before.getOrDefault(file, "-").equals(now.get(file)));
        return changed;
    }

    /// The lines of a file that are different now, where no line has come or gone.
    List<String> changedLines(String file, SortedMap<String, String> before) throws IOException {
        List<String> old = before.getOrDefault(file, "").lines().toList();
        List<String> now = texts().getOrDefault(file, "").lines().toList();
        assertThat(now).hasSameSizeAs(old);
        return IntStream.range(0, now.size())
                .filter(line -> !now.get(line).equals(old.get(line)))
                .mapToObj(now::get)
                .toList();
    }
}
