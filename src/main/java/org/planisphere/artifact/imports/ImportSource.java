package org.planisphere.artifact.imports;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planisphere.artifact.yaml.Utf8;
import org.planisphere.artifact.yaml.YamlRefusedException;

/// What a person chose to import: one file, or the files of a folder.
///
/// @param name as messages name it
/// @param files bytes by path inside of the folder; of a single file, by its own name
/// @param left files of the folder that were not read
public record ImportSource(
        String name, boolean folder, SortedMap<String, byte[]> files, List<Left> left) {
    public ImportSource {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        left = List.copyOf(left);
    }

    /// A file that was not read.
    ///
    /// @param why a sentence without a full stop
    public record Left(String path, String why) {}

    /// One file.
    public static ImportSource file(String name, byte[] bytes) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new ImportSource(name, false, new TreeMap<>(Map.of(last, bytes)), List.of());
    }

    /// How messages name one of its files.
    public String naming(String path) {
        return folder ? (name.endsWith("/") ? name : name + "/") + path : name;
    }

    /// The text of one of its files.
    ///
    /// @throws ImportRefusedException where its bytes are no UTF-8
    public String text(String path) throws ImportRefusedException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path);
        }
        try {
            return Utf8.decode(bytes);
        } catch (YamlRefusedException refused) {
            throw new ImportRefusedException(naming(path), refused);
        }
    }
}
