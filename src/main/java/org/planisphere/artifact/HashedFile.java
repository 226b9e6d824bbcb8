package org.planisphere.artifact;

import java.nio.charset.StandardCharsets;
import org.planisphere.artifact.disk.Sha256;

/// The hash of a file that an export left, kept while its text stays the same.
record HashedFile(String text, String sha256) {
    static HashedFile of(String text) {
        return new HashedFile(text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
