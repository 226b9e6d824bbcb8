package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Style;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.CreateFile;
import org.planisphere.model.finding.TextChange.InsertBefore;
import org.planisphere.model.finding.TextChange.Quote;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.RenameKey;
import org.planisphere.model.finding.TextChange.SetValue;

/// Turns changes of values into changes of characters, as few as can be: comments, key order,
/// quotes, line ends and everything nobody asked about stay as they are.
public final class TextEdits {
    private static final String NEW_LAYOUT = "schema: planisphere/layout/v1\n";

    private TextEdits() {}

    /// The workspace after all changes, made one after the other.
    ///
    /// @throws EditNotPossibleException where one of them cannot be made; then none is
    public static Workspace apply(Workspace workspace, List<TextChange> changes) {
        Workspace current = workspace;
        for (TextChange change : changes) {
            current = apply(current, change);
        }
        return current;
    }

    static Workspace apply(Workspace workspace, TextChange change) {
        return switch (change) {
            case CreateFile(String file, String text) -> created(workspace, file, text);
            case SetValue(Place place, String yaml) ->
                    edited(
                            workspace,
                            place,
                            it ->
                                    Optional.of(
                                            new Setting(it)
                                                    .set(steps(place), Fragment.parse(yaml))));
            case Append(Place list, String yaml) ->
                    edited(
                            workspace,
                            list,
                            it ->
                                    Optional.of(
                                            new Setting(it)
                                                    .append(steps(list), Fragment.parse(yaml))));
            case InsertBefore(Place item, String yaml) ->
                    edited(workspace, item, it -> inserted(it, steps(item), yaml));
            case Remove(Place place) ->
                    edited(
                            workspace,
                            place,
                            it ->
                                    it.node(steps(place))
                                            .map(_ -> new Removing(it).remove(steps(place))));
            case RenameKey(Place place, String key) ->
                    edited(workspace, place, it -> renamed(it.document(), place, key));
            case Quote(Place place) -> edited(workspace, place, it -> quoted(it.document(), place));
        };
    }

    private interface Edit {
        Optional<Splice> on(EditedText text);
    }

    private static Workspace edited(Workspace workspace, Place place, Edit edit) {
        String file = place.file();
        String text =
                workspace
                        .text(file)
                        .or(() -> starter(file))
                        .orElseThrow(
                                () -> new EditNotPossibleException("There is no " + file + "."));
        EditedText before = EditedText.of(parsed(file, text, "cannot be read yet"));
        Optional<Splice> splice = edit.on(before);
        if (splice.isEmpty()) {
            return workspace;
        }
        String after = splice.get().applyTo(text);
        parsed(file, after, "would not be readable after this change");
        return workspace.with(file, after);
    }

    private static Optional<String> starter(String file) {
        return file.equals(Workspace.LAYOUT_FILE) ? Optional.of(NEW_LAYOUT) : Optional.empty();
    }

    private static YamlDocument parsed(String file, String text, String trouble) {
        try {
            return YamlParser.parse(text);
        } catch (YamlRefusedException refused) {
            throw new EditNotPossibleException(
                    "%s %s (line %d: %s)."
                            .formatted(file, trouble, refused.line(), refused.problem()));
        }
    }

    private static Workspace created(Workspace workspace, String file, String text) {
        if (workspace.text(file).filter(old -> !old.equals(text)).isPresent()) {
            throw new EditNotPossibleException("There is a file %s already.".formatted(file));
        }
        return workspace.with(file, text);
    }

    private static Optional<Splice> inserted(EditedText text, List<String> steps, String yaml) {
        return !steps.isEmpty()
                        && text.node(steps).isPresent()
                        && text.parent(steps) instanceof Sequence list
                ? YamlDocument.index(steps.getLast())
                        .map(
                                index ->
                                        new Inserting(text)
                                                .itemBefore(list, index, Fragment.parse(yaml)))
                : Optional.empty();
    }

    private static Optional<Splice> renamed(YamlDocument document, Place place, String key) {
        Optional<Entry> entry = document.entry(place.pointer());
        if (place.lastStep().equals(key)) {
            return Optional.empty();
        }
        boolean taken = document.node(place.parent().child(key).pointer()).isPresent();
        if (taken && entry.isPresent()) {
            throw new EditNotPossibleException(
                    "There is a key %s here already.".formatted(Quoted.of(key)));
        }
        return entry.map(Entry::key)
                .map(
                        old ->
                                new Splice(
                                        old.span().start(),
                                        old.span().end(),
                                        old.isPlain()
                                                ? ScalarText.of(key, true)
                                                : ScalarText.quoted(key, old.style())));
    }

    private static Optional<Splice> quoted(YamlDocument document, Place place) {
        return document.node(place.pointer())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(Scalar::isPlain)
                .map(
                        scalar ->
                                new Splice(
                                        scalar.span().start(),
                                        scalar.span().end(),
                                        ScalarText.quoted(scalar.text(), Style.SINGLE_QUOTED)));
    }

    private static List<String> steps(Place place) {
        return YamlDocument.steps(place.pointer());
    }
}
