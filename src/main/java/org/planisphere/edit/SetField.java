package org.planisphere.edit;

import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.SchemaIndex;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;

/// Gives a field the text that a person typed or chose; nothing typed removes the field.
///
/// The schema decides whether the text is written as it is, such as a number, or with the quotes
/// that keep it a text.
public record SetField(Place place, String text) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        TextChange change =
                text.isBlank()
                        ? new TextChange.Remove(place)
                        : new TextChange.SetValue(place, written());
        return TextEdits.apply(workspace, List.of(change));
    }

    private String written() {
        return written(SchemaIndex.kindAt(place).orElse(Kind.TEXT));
    }

    /// The text as it is written where something of a kind belongs.
    public String written(Kind kind) {
        String typed = text.strip();
        return keepsAsTyped(kind, typed) ? typed : ScalarText.of(typed, false);
    }

    /// Numbers, `true` and `false` are written bare where the schema wants them.
    private static boolean keepsAsTyped(Kind kind, String typed) {
        return switch (kind) {
            case Kind.Quantity _, Kind.Span _ -> typed.matches("-?[0-9][0-9.]*([eE][-+]?[0-9]+)?");
            case Kind.Truth _ -> typed.equals("true") || typed.equals("false");
            case Kind.Words words ->
                    words.truthToo() && (typed.equals("true") || typed.equals("false"));
            case Kind.OneOrMany either -> keepsAsTyped(either.one(), typed);
            case Kind.WordOr either -> keepsAsTyped(either.other(), typed);
            case Kind.Named named -> keepsAsTyped(named.kind().get(), typed);
            case Kind.Text _,
                    Kind.Date _,
                    Kind.Block _,
                    Kind.Listing _,
                    Kind.Fields _,
                    Kind.Entries _,
                    Kind.Shorthand _,
                    Kind.Free _ ->
                    false;
        };
    }

    @Override
    public String label() {
        return (text.isBlank() ? "Remove " : "Change ") + place.lastStep().replace('_', ' ');
    }
}
