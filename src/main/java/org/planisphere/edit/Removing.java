package org.planisphere.edit;

import java.util.List;
import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// Takes a value away, with its key or dash and the comment on its own line.
final class Removing {
    private final EditedText edited;
    private final Lines lines;

    Removing(EditedText edited) {
        this.edited = edited;
        this.lines = edited.lines();
    }

    /// @param steps a place that exists
    Splice remove(List<String> steps) {
        if (steps.isEmpty()) {
            throw new EditNotPossibleException("A whole file can only be removed as a file.");
        }
        YamlNode parent = edited.parent(steps);
        return switch (parent) {
            case Mapping mapping -> entry(mapping, steps);
            case Sequence list ->
                    item(list, YamlDocument.index(steps.getLast()).orElseThrow(), steps);
            case Scalar _ -> throw new IllegalStateException("text has no parts");
        };
    }

    private Splice entry(Mapping mapping, List<String> steps) {
        Entry entry = mapping.entry(steps.getLast()).orElseThrow();
        int index = mapping.entries().indexOf(entry);
        int start = entry.key().span().start();
        int end = entry.value().span().end();
        boolean last = index == mapping.entries().size() - 1;
        if (mapping.flow()) {
            return inBrackets(
                    start,
                    end,
                    index == 0 ? -1 : mapping.entries().get(index - 1).value().span().end(),
                    last ? -1 : mapping.entries().get(index + 1).key().span().start());
        }
        if (mapping.entries().size() == 1) {
            return emptied(steps, mapping, "{}");
        }
        if (!edited.isFirstOnLine(start)) {
            return new Splice(start, mapping.entries().get(index + 1).key().span().start(), "");
        }
        return wholeLines(start, end);
    }

    private Splice item(Sequence list, int index, List<String> steps) {
        YamlNode item = list.items().get(index);
        boolean last = index == list.items().size() - 1;
        if (list.flow()) {
            return inBrackets(
                    item.span().start(),
                    item.span().end(),
                    index == 0 ? -1 : list.items().get(index - 1).span().end(),
                    last ? -1 : list.items().get(index + 1).span().start());
        }
        if (list.items().size() == 1) {
            return emptied(steps, list, "[]");
        }
        int dash = edited.dash(list, item);
        if (!edited.isFirstOnLine(dash)) {
            return new Splice(dash, edited.dash(list, list.items().get(index + 1)), "");
        }
        return wholeLines(dash, item.span().end());
    }

    /// @param before where the value before ends, -1 where there is none
    /// @param after where the value behind starts, -1 where there is none
    private static Splice inBrackets(int start, int end, int before, int after) {
        if (before >= 0) {
            return new Splice(before, end, "");
        }
        return new Splice(start, after >= 0 ? after : end, "");
    }

    private Splice wholeLines(int start, int end) {
        int from = lines.start(start);
        int to = lines.end(end);
        boolean atEndWithoutBreak = to == edited.text().length() && to == lines.contentEnd(end);
        return atEndWithoutBreak && from > 0
                ? new Splice(lines.contentEnd(lines.start(from - 1)), to, "")
                : new Splice(from, to, "");
    }

    /// The last value of a block takes the block along: empty brackets stay in its place.
    private Splice emptied(List<String> steps, YamlNode block, String brackets) {
        if (steps.size() == 1) {
            throw new EditNotPossibleException(
                    "%s is all that the file holds.".formatted(steps.getLast()));
        }
        List<String> place = steps.subList(0, steps.size() - 1);
        if (edited.parent(place) instanceof Mapping) {
            return new Setting(edited).set(place, Fragment.parse(brackets));
        }
        return new Splice(block.span().start(), block.span().end(), brackets);
    }
}
