package org.planisphere.artifact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.disk.Disk;
import org.planisphere.artifact.disk.FileChange;
import org.planisphere.artifact.schema.JsonSchema;

/// The JSON Schemas that new files of a plan name in their first line, for other editors: those
/// that are not there yet go to the disk together with the files that name them, so that the line
/// points at something. They are no part of the plan, and none that is there is ever touched.
record NamedSchemas(Disk disk, Path folder) {
    private static final Pattern LINE =
            Pattern.compile("\\A# yaml-language-server: \\$schema=(\\S+)");
    private static final String HOME = "schemas";
    private static final Map<String, Supplier<String>> SHIPPED =
            Map.of(
                    "region.schema.json", () -> JsonSchema.text(JsonSchema.region()),
                    "plan.schema.json", () -> JsonSchema.text(JsonSchema.plan()),
                    "model.schema.json", () -> JsonSchema.text(JsonSchema.model()));

    /// What has to be written beside new files of the plan.
    ///
    /// @param written texts that the plan's folder does not hold yet, by path
    List<FileChange> missing(Map<String, String> written) {
        SortedMap<String, Supplier<String>> named = new TreeMap<>();
        written.forEach(
                (file, text) ->
                        target(file, text)
                                .ifPresent(
                                        it ->
                                                named.put(
                                                        HOME + "/" + it,
                                                        SHIPPED.getOrDefault(it, () -> ""))));
        List<FileChange> changes = new ArrayList<>();
        named.forEach(
                (name, schema) -> {
                    Path file = folder.resolve(name);
                    if (canBeAdded(file)) {
                        changes.add(new FileChange(name, file, schema.get(), null));
                    }
                });
        return changes;
    }

    /// The schema of ours that the first line of a file names in the plan's folder for schemas.
    private static Optional<String> target(String file, String text) {
        Matcher line = LINE.matcher(text);
        if (!line.find()) {
            return Optional.empty();
        }
        return SHIPPED.keySet().stream()
                .filter(name -> line.group(1).equals(up(file) + HOME + "/" + name))
                .findFirst();
    }

    /// The way from the folder of a file back to that of the plan.
    private static String up(String file) {
        return "../".repeat((int) file.chars().filter(it -> it == '/').count());
    }

    /// A disk that does not answer, or has something else there, must not keep a plan from being
    /// saved.
    private boolean canBeAdded(Path file) {
        try {
            Optional<Disk.Entry> home = disk.info(folder.resolve(HOME));
            return disk.info(file).isEmpty()
                    && home.map(it -> it.folder() && it.writable()).orElse(true);
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
