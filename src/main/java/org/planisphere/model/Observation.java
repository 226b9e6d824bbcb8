package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the reader noticed about a text while reading it; the rules of the SYN family decide
/// what it means.
public sealed interface Observation {
    /// The value or key it is about.
    Place place();

    /// The file is not YAML that a plan may hold; nothing of it was read.
    ///
    /// @param line first line is 1
    /// @param column first column is 1
    /// @param problem what is wrong, with values, as a sentence
    /// @param advice what to do, as a sentence
    record Unreadable(Place place, int line, int column, String problem, String advice)
            implements Observation {}

    /// A key or file that must be there is not.
    record Missing(Place place, String key, List<String> allowed) implements Observation {
        public Missing {
            allowed = List.copyOf(allowed);
        }
    }

    /// A value that is none of the words allowed here.
    record NotAllowed(Place place, String text, List<String> allowed, @Nullable String nearest)
            implements Observation {
        public NotAllowed {
            allowed = List.copyOf(allowed);
        }
    }

    /// The file names a later format than this program knows.
    record NewerFormat(Place place, int written, int known) implements Observation {}

    /// A value of the wrong kind or outside its range, such as text where a number belongs.
    ///
    /// @param found what stands there: `'many'`, `a list`, `a mapping` or `nothing`
    /// @param expected what belongs here, such as `a number from 0 to 1`
    /// @param bare the text that would fit: the same without its quotes, or what was meant; null
    ///     where nobody can tell
    record WrongKind(Place place, String found, String expected, @Nullable String bare)
            implements Observation {
        public WrongKind(Place place, String found, String expected) {
            this(place, found, expected, null);
        }
    }

    /// Text that is no address block of the kind that belongs here.
    ///
    /// @param why the part that is wrong, as the end of a sentence: `/33 is more than /32`
    /// @param expected what belongs here, such as `an address block such as 10.20.0.0/16`
    record NoBlock(Place place, String text, String why, String expected) implements Observation {}

    /// A key that nothing reads.
    ///
    /// @param known the keys that may stand here, where no other may; else empty
    record UnknownKey(Place place, String key, @Nullable String nearest, List<String> known)
            implements Observation {
        public UnknownKey {
            known = List.copyOf(known);
        }

        public UnknownKey(Place place, String key, @Nullable String nearest) {
            this(place, key, nearest, List.of());
        }
    }

    /// A key that may not stand beside another one.
    ///
    /// @param other the key beside it that came first
    record Excluded(Place place, String key, String other) implements Observation {}

    /// A mapping in which one of several keys must stand, and none does.
    record Undecided(Place place, List<String> keys) implements Observation {
        public Undecided {
            keys = List.copyOf(keys);
        }
    }

    /// Plain text that other readers of YAML take for something else, such as `NO` or `1.30`.
    ///
    /// @param readAs what they take it for, such as `the boolean false`
    record Ambiguous(Place place, String text, String readAs) implements Observation {}

    /// Text that looks like a credential.
    record LooksSecret(Place place, String kind) implements Observation {}

    /// A file that the plan lists once more; it is read once.
    ///
    /// @param first where it is listed first
    /// @param firstLine the line of that place, the first of a file is 1
    /// @param line the line of the second place
    record ListedTwice(Place place, String file, Place first, int firstLine, int line)
            implements Observation {}

    /// A region that the plan lists and that is in no figure: its file is not there, cannot be
    /// read, or tells no name and no type. Other observations say why.
    record NoRegion(Place place, String file) implements Observation {}

    /// A file that the plan names could not be found or read.
    record MissingFile(Place place, String file, String why) implements Observation {}
}
