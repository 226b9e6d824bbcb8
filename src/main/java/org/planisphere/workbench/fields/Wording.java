package org.planisphere.workbench.fields;

/// How a value is worded in its field and written in its file, such as `40` in a column of percents
/// for `0.4`.
public interface Wording {
    /// As it stands in the file.
    Wording PLAIN =
            new Wording() {
                @Override
                public String shown(String written) {
                    return written;
                }

                @Override
                public String written(String typed) {
                    return typed;
                }
            };

    /// The words of the field for the text of the file; a text that means nothing is shown as it
    /// stands.
    String shown(String written);

    /// The text of the file for what was typed; what means nothing is written as it was typed, so
    /// that the reader refuses it in its own words.
    String written(String typed);
}
