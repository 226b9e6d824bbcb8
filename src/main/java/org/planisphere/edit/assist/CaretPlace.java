package org.planisphere.edit.assist;

import java.util.Optional;
import java.util.Set;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.SchemaIndex;
import org.planisphere.model.Place;

/// What a caret stands in: a key, a value, or where either may begin.
///
/// @param place of the mapping for a key, otherwise of the value
/// @param from offset of the first character of the word under the caret
/// @param to offset behind its last character
/// @param siblings the other keys of the mapping, for a key
/// @param column of the key, from 0; where nested lines go is told by it
/// @param inFlow whether it stands in brackets or braces
/// @param colon whether a colon follows the word already
public record CaretPlace(
        Place place,
        Role role,
        int from,
        int to,
        Set<String> siblings,
        int column,
        boolean inFlow,
        boolean colon) {
    /// What may be written where the caret is.
    public enum Role {
        KEY,
        VALUE,
        /// A value, or the first key of one.
        START,
        /// Another item of the list at the place, with its dash.
        ITEM
    }

    public CaretPlace {
        siblings = Set.copyOf(siblings);
    }

    /// The place at an offset of a text that need not be well-formed; empty in comments and in
    /// running text, where nothing of the format can stand.
    public static Optional<CaretPlace> at(String file, String text, int offset) {
        return new CaretScan(file, text, offset).find();
    }

    /// Where what the caret is on is explained: at the value of a key, be the caret on the one or
    /// the other.
    public Place subject(String text) {
        return role == Role.KEY ? place.child(Lexemes.unquoted(text.substring(from, to))) : place;
    }

    /// What belongs here.
    public Optional<Kind> kind() {
        return SchemaIndex.kindAt(place);
    }
}
