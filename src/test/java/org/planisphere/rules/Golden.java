package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text that was reviewed once and has to stay; `-Dgolden.update=true` writes it anew.
final class Golden {
    private Golden() {}

    static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                if (actual.isEmpty()) {
                    Files.deleteIfExists(file);
                } else {
                    Files.writeString(file, actual);
                }
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            assertThat(actual).as(file.toString()).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
