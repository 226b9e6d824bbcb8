package org.planisphere.edit.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;

/// A stretch of a file that two sides changed in different ways.
///
/// @param line where the stretch begins in one's own text, from 1
/// @param base what it said before, null where there was no such file
/// @param mine what one's own edits made of it, null where the file goes
/// @param theirs what the other side made of it, null where the file goes
public record Conflict(
        String file,
        int line,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs) {
    /// Whether it is about the file as a whole.
    public boolean wholeFile() {
        return line == 0;
    }

    /// The field that the stretch belongs to, for people: `regions/us-west-2.yaml, vpc_cidr`.
    public String field(ParsedPlan own) {
        return named(own).map(field -> file + ", " + field).orElse(file);
    }

    private Optional<String> named(ParsedPlan own) {
        if (wholeFile() || mine == null) {
            return Optional.empty();
        }
        int indent = mine.length() - mine.stripLeading().length();
        String pointer = own.placeAt(file, line, indent + 1).pointer();
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return field.isEmpty() ? Optional.of("line " + line) : Optional.of(field);
    }
}
