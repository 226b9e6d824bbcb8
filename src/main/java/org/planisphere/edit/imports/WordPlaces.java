package org.planisphere.edit.imports;

import java.util.Optional;
import org.planisphere.artifact.yaml.Lines;

/// Where words stand in a file that another program wrote. Words come mostly in the order of the
/// file, so the search goes on where the last one was found.
final class WordPlaces {
    /// A search for a word that is nowhere reads the whole file.
    private static final int MOST_MISSES = 100;

    private final String file;
    private final String text;
    private final Lines lines;
    private int last;
    private int misses;

    WordPlaces(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new Lines(text);
    }

    /// `FILE:LINE:COLUMN` of a word, in quotes where it is; empty where it is not found.
    Optional<String> find(String word) {
        int quoted = offset("\"" + word + "\"");
        int at = quoted < 0 ? offset(word) : quoted;
        return at < 0
                ? Optional.empty()
                : Optional.of("%s:%d:%d".formatted(file, lines.line(at), lines.column(at)));
    }

    private int offset(String written) {
        if (misses >= MOST_MISSES) {
            return -1;
        }
        int at = text.indexOf(written, last);
        if (at < 0) {
            at = text.indexOf(written);
        }
        if (at < 0) {
            misses++;
        } else {
            last = at;
        }
        return at;
    }
}
