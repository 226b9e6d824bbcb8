package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.yaml.FlowText;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Span;

/// Sets values: in place of others, or at the end of the mapping or list they belong to.
final class Setting {
    private static final String NAME = "name";

    private final EditedText edited;
    private final TextStyle style;

    Setting(EditedText edited) {
        this.edited = edited;
        this.style = edited.style();
    }

    Splice set(List<String> steps, Fragment value) {
        if (steps.isEmpty()) {
            throw new EditNotPossibleException("A whole file can only be replaced as text.");
        }
        return edited.node(steps)
                .map(old -> replace(steps, old, value))
                .orElseGet(() -> add(steps, value));
    }

    Splice append(List<String> list, Fragment item) {
        YamlNode node = edited.node(list).orElse(null);
        if (node instanceof Sequence sequence) {
            return new Inserting(edited).item(sequence, item);
        }
        if (node == null || (node instanceof Scalar scalar && scalar.isNull())) {
            return set(list, item.asItem());
        }
        throw new EditNotPossibleException(
                "%s is no list, so nothing can be added to it.".formatted(list.getLast()));
    }

    private Splice replace(List<String> steps, YamlNode old, Fragment value) {
        Span span = old.span();
        if (edited.isInFlow(steps)) {
            return inFlow(steps, old, value);
        }
        if (edited.parent(steps) instanceof Mapping mapping) {
            Entry entry = mapping.entry(steps.getLast()).orElseThrow();
            return span.line() == entry.key().span().line()
                    ? besideKey(entry, value)
                    : belowKey(entry, value);
        }
        if (isEmpty(old)) {
            return Splice.insert(span.start(), " " + value.joined(span.column(), style.newline()));
        }
        return new Splice(span.start(), span.end(), asItem(old, value));
    }

    private String asItem(YamlNode old, Fragment value) {
        return value.isBlock()
                ? value.joined(old.span().column() - 1, style.newline())
                : value.inline(false, old);
    }

    private Splice inFlow(List<String> steps, YamlNode old, Fragment value) {
        Span span = old.span();
        if (!isEmpty(old)) {
            return new Splice(span.start(), span.end(), value.inline(true, old));
        }
        boolean hasColon =
                edited.parent(steps) instanceof Sequence
                        || edited.text().substring(0, span.start()).stripTrailing().endsWith(":");
        return Splice.insert(span.start(), (hasColon ? " " : ": ") + value.inline(true));
    }

    /// Replaces a value that starts on the line of its key.
    private Splice besideKey(Entry entry, Fragment value) {
        YamlNode old = entry.value();
        int column = entry.key().span().column() - 1;
        if (value.isBlock() && !value.isBlockText()) {
            int colon = edited.colonEnd(entry);
            int end = edited.lines().contentEnd(old.span().end());
            String rest = old.isBlock() ? "" : edited.restOfLine(old.span().end()).stripTrailing();
            return new Splice(colon, end, kept(rest) + below(value, column));
        }
        String text =
                value.isBlockText()
                        ? value.joined(column + style.step(), style.newline())
                        : value.inline(false, old);
        if (isEmpty(old)) {
            return Splice.insert(edited.colonEnd(entry), " " + text);
        }
        return new Splice(old.span().start(), old.span().end(), text);
    }

    /// Replaces a value that starts on a line below its key; a comment beside the key stays.
    private Splice belowKey(Entry entry, Fragment value) {
        Span span = entry.value().span();
        int column = entry.key().span().column() - 1;
        int colon = edited.colonEnd(entry);
        if (!value.isBlock() && !entry.value().isBlock()) {
            return new Splice(span.start(), span.end(), value.inline(false, entry.value()));
        }
        int end = edited.lines().contentEnd(span.end());
        String rest = edited.restOfLine(colon).stripTrailing();
        if (value.isBlock() && !value.isBlockText()) {
            int keyLineEnd = edited.lines().contentEnd(colon);
            return new Splice(keyLineEnd, span.end(), below(value, column));
        }
        String text =
                value.isBlockText()
                        ? value.joined(column + style.step(), style.newline())
                        : value.inline(false) + kept(rest);
        return new Splice(colon, end, " " + text);
    }

    /// A comment that was beside a value, moved up against what is left of its line.
    private static String kept(String rest) {
        return rest.isBlank() ? "" : " " + rest.strip();
    }

    /// A block on lines of its own, below a key at a column (from 0).
    private String below(Fragment value, int column) {
        int indentation =
                column + (value.node() instanceof Sequence ? style.listStep() : style.step());
        return style.newline()
                + " ".repeat(indentation)
                + value.joined(indentation, style.newline());
    }

    private Splice add(List<String> steps, Fragment value) {
        int depth = steps.size() - 1;
        while (edited.node(steps.subList(0, depth)).isEmpty()) {
            depth--;
        }
        List<String> existing = steps.subList(0, depth);
        YamlNode around = edited.node(existing).orElseThrow();
        Fragment nested = value;
        for (int i = steps.size() - 1; i > depth; i--) {
            nested = wrapped(steps.get(i), nested);
        }
        String step = steps.get(depth);
        return switch (around) {
            case Mapping mapping -> new Inserting(edited).entry(mapping, step, nested);
            case Sequence list when isNext(list, step) -> new Inserting(edited).item(list, nested);
            case Sequence list ->
                    throw new EditNotPossibleException(
                            "The list has %d items, so there is no item %s."
                                    .formatted(list.items().size(), step));
            case Scalar scalar when scalar.isNull() -> set(existing, wrapped(step, nested));
            case Scalar _ when isNameOfItem(existing, step) -> set(existing, nested);
            case Scalar scalar -> set(existing, expanded(existing, scalar, step, nested));
        };
    }

    private Fragment wrapped(String step, Fragment value) {
        return isIndex(step) ? value.asItem() : value.under(step, style.step());
    }

    private static boolean isNext(Sequence list, String step) {
        return step.equals("-")
                || YamlDocument.index(step).equals(Optional.of(list.items().size()));
    }

    private static boolean isIndex(String step) {
        return step.equals("-") || YamlDocument.index(step).isPresent();
    }

    /// A text alone in a list is the name of an item that has nothing else.
    private boolean isNameOfItem(List<String> item, String step) {
        return step.equals(NAME) && !item.isEmpty() && edited.parent(item) instanceof Sequence;
    }

    /// `api-gateway` in a list becomes `{name: api-gateway, replicas: 2}`.
    private Fragment expanded(List<String> place, Scalar scalar, String step, Fragment value) {
        if (place.isEmpty() || !(edited.parent(place) instanceof Sequence)) {
            throw new EditNotPossibleException(
                    "'%s' is text and has no key %s.".formatted(scalar.text(), step));
        }
        return Fragment.parse(
                "{name: %s, %s: %s}"
                        .formatted(
                                FlowText.of(scalar, true),
                                ScalarText.of(step, true),
                                value.inline(true)));
    }

    private static boolean isEmpty(YamlNode node) {
        return node.span().start() == node.span().end();
    }
}
