package org.planisphere.model;

/// Where a value stands: a file of the plan and a JSON pointer into it.
///
/// @param file path relative to the plan's folder, with forward slashes, such as `regions/us-
///     west-2.yaml`
/// @param pointer RFC 6901 pointer, empty for the whole document, such as
///     `/networking/vpc_cidr`
/// @param offset a character of the value's text, such as the one where an expression goes wrong; 0
///     for the value as a whole
public record Place(String file, String pointer, int offset) {
    public Place {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer starts with a slash: " + pointer);
        }
    }

    /// The place of a whole value.
    public Place(String file, String pointer) {
        this(file, pointer, 0);
    }

    /// The place of one character of this value's text.
    ///
    /// @param characters code units of the text before it, >= 0
    public Place behind(int characters) {
        return new Place(file, pointer, characters);
    }

    /// The place of a value inside this one; `step` is a key or a list index.
    public Place child(Object step) {
        return new Place(file, pointer + "/" + escaped(step.toString()));
    }

    private static String escaped(String step) {
        return step.indexOf('~') < 0 && step.indexOf('/') < 0
                ? step
                : step.replace("~", "~0").replace("/", "~1");
    }

    /// The place that a relative pointer such as `/region/type` names below this one.
    public Place at(String relativePointer) {
        return new Place(file, pointer + relativePointer);
    }

    /// The place of the mapping or list that holds this value; the whole document is its own
    /// parent.
    public Place parent() {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? this : new Place(file, pointer.substring(0, slash));
    }

    /// The last key or index of the pointer, unescaped; empty for the whole document.
    public String lastStep() {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
    }
}
