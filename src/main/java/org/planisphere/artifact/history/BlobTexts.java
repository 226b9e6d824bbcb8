package org.planisphere.artifact.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.planisphere.artifact.yaml.Utf8;
import org.planisphere.artifact.yaml.YamlRefusedException;

/// The texts of a repository's files. Most stay the same from commit to commit, so the last ones
/// are kept.
final class BlobTexts {
    private static final int KEPT = 1_000;

    private final ObjectReader reader;
    private final Map<ObjectId, String> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ObjectId, String> eldest) {
                    return size() > KEPT;
                }
            };

    BlobTexts(ObjectReader reader) {
        this.reader = reader;
    }

    ObjectReader reader() {
        return reader;
    }

    /// The text of a file; empty where it is too large or no text.
    String text(ObjectId id, long mostBytes) throws IOException {
        String before = known.get(id);
        if (before != null) {
            return before;
        }
        String text = read(id, mostBytes);
        known.put(id.copy(), text);
        return text;
    }

    private String read(ObjectId id, long mostBytes) throws IOException {
        ObjectLoader blob = reader.open(id, Constants.OBJ_BLOB);
        if (blob.getSize() > mostBytes) {
            return "";
        }
        try {
            return Utf8.decode(blob.getBytes((int) mostBytes));
        } catch (YamlRefusedException notText) {
            return "";
        }
    }
}
