package org.planisphere.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planisphere.artifact.Workspace;

/// A small plan that shows a rule, or that the rule has nothing to say about.
///
/// @param rule id, the name of the folder around it
/// @param name `failing` or `passing`, with a word behind it where there are several
record RuleFixture(String rule, String name, Path folder) {
    private static final Path ROOT = Path.of("src/test/resources/org/planisphere/rules");

    static List<RuleFixture> all() {
        try (Stream<Path> folders = Files.walk(ROOT, 3)) {
            return folders.filter(folder -> ROOT.relativize(folder).getNameCount() == 3)
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(
                            folder ->
                                    new RuleFixture(
                                            ROOT.relativize(folder).getName(1).toString(),
                                            ROOT.relativize(folder).getName(2).toString(),
                                            folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean fails() {
        return name.startsWith("failing");
    }

    Workspace workspace() {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(RuleFixture::belongs).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(name, texts);
    }

    /// Files of the plan: its texts, its price books, and what an export left.
    private static boolean belongs(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".csv") || name.endsWith(".json");
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
