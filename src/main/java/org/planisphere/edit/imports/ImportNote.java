package org.planisphere.edit.imports;

/// One thing that an import has to say.
///
/// @param place where it stands, such as `shop.tfstate:12:5`, or the file alone
/// @param count how many there are of it
/// @param sentence without a full stop
public record ImportNote(Kind kind, String place, int count, String sentence) {
    /// The sentence with how many there are, where that is more than one.
    public String words() {
        return count == 1 ? sentence : "%d × %s".formatted(count, sentence);
    }

    /// What became of it.
    public enum Kind {
        UNDERSTOOD("understood"),
        /// Taken as something that the file does not say; a person should look.
        ASSUMED("assumed"),
        /// Means nothing to a plan, or to one region of it.
        NOT_UNDERSTOOD("not-understood"),
        /// Damaged, so that it is not in the plan.
        UNREADABLE("unreadable");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As results for programs name it.
        public String word() {
            return word;
        }
    }
}
