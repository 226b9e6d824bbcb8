package org.planisphere.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Style;

/// Works out the new indentation of each line, and which quotes and spaces go.
final class Formatting {
    private static final int STEP = 2;

    private final EditedText edited;
    private final int listStep;
    private final List<Splice> splices = new ArrayList<>();

    /// New columns of lines that start with a key or a dash, from 0, by line from 1.
    private final Map<Integer, Integer> columns = new HashMap<>();

    /// The line whose shift a continued line follows.
    private final Map<Integer, Integer> owners = new HashMap<>();

    /// Lines of block texts, where every space is part of the value.
    private final Set<Integer> verbatim = new HashSet<>();

    private Formatting(YamlDocument document) {
        edited = EditedText.of(document);
        listStep = edited.style().listStep() == 0 ? 0 : STEP;
    }

    /// The text of a document in order.
    static String of(YamlDocument document) {
        Formatting formatting = new Formatting(document);
        formatting.place(document.root(), 0);
        return formatting.written();
    }

    private void place(YamlNode node, int column) {
        switch (node) {
            case Scalar scalar -> scalar(scalar, false);
            case Mapping mapping when mapping.flow() -> flow(mapping);
            case Sequence list when list.flow() -> flow(list);
            case Mapping mapping -> mapping.entries().forEach(entry -> entry(entry, column));
            case Sequence list -> list.items().forEach(item -> item(list, item, column));
        }
    }

    private void entry(Entry entry, int column) {
        int key = entry.key().span().start();
        if (edited.isFirstOnLine(key)) {
            columns.put(entry.key().span().line(), column);
        }
        unquote(entry.key(), false);
        YamlNode value = entry.value();
        if (value.span().start() == value.span().end()) {
            return;
        }
        int colon = edited.colonEnd(entry);
        if (value.span().line() == entry.key().span().line()) {
            oneSpace(colon, value.span().start());
        } else if (!value.isBlock()) {
            columns.put(value.span().line(), column + STEP);
        }
        place(value, column + (value instanceof Sequence ? listStep : STEP));
    }

    private void item(Sequence list, YamlNode item, int column) {
        int dash = edited.dash(list, item);
        if (edited.isFirstOnLine(dash)) {
            columns.put(edited.lines().line(dash), column);
        }
        if (item.span().start() == item.span().end()) {
            return;
        }
        if (item.span().line() == edited.lines().line(dash)) {
            oneSpace(dash + 1, item.span().start());
        } else if (!item.isBlock()) {
            columns.put(item.span().line(), column + STEP);
        }
        place(item, column + STEP);
    }

    private void scalar(Scalar scalar, boolean inFlow) {
        unquote(scalar, inFlow);
        continued(scalar, scalar.style() == Style.BLOCK);
    }

    private void flow(YamlNode node) {
        switch (node) {
            case Scalar scalar -> unquote(scalar, true);
            case Sequence list -> list.items().forEach(this::flow);
            case Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    entry -> {
                                        unquote(entry.key(), true);
                                        flow(entry.value());
                                    });
        }
        continued(node, false);
    }

    /// Lines that a value goes on over move with the line it starts on.
    private void continued(YamlNode node, boolean asIs) {
        int first = node.span().line();
        int last = edited.lines().line(Math.max(node.span().start(), node.span().end() - 1));
        for (int line = first + 1; line <= last; line++) {
            owners.putIfAbsent(line, first);
            if (asIs) {
                verbatim.add(line);
            }
        }
    }

    private void unquote(Scalar scalar, boolean inFlow) {
        boolean quoted =
                scalar.style() == Style.SINGLE_QUOTED || scalar.style() == Style.DOUBLE_QUOTED;
        boolean oneLine =
                edited.lines().line(scalar.span().start())
                        == edited.lines().line(scalar.span().end());
        if (quoted && oneLine && ScalarText.isSafe(scalar.text(), inFlow)) {
            splices.add(new Splice(scalar.span().start(), scalar.span().end(), scalar.text()));
        }
    }

    private void oneSpace(int from, int to) {
        if (edited.text().substring(from, to).isBlank()) {
            splices.add(new Splice(from, to, " "));
        }
    }

    private String written() {
        String text = edited.text();
        splices.sort(Comparator.comparingInt(Splice::start));
        StringBuilder out = new StringBuilder();
        boolean blankBefore = false;
        int next = 0;
        for (int line = 1; line <= edited.lines().count(); line++) {
            int start = edited.lines().offset(line, 1);
            int end = edited.lines().contentEnd(start);
            StringBuilder content = new StringBuilder();
            int at = start;
            while (next < splices.size() && splices.get(next).start() < Math.max(end, start + 1)) {
                Splice splice = splices.get(next++);
                content.append(text, at, splice.start()).append(splice.text());
                at = splice.end();
            }
            content.append(text, Math.min(at, end), end);
            boolean asIs = verbatim.contains(line);
            String moved = moved(line, content.toString(), asIs);
            boolean behindLast = line == edited.lines().count() && moved.isEmpty();
            if (moved.isEmpty() && !asIs) {
                blankBefore = !out.isEmpty();
            } else if (!behindLast) {
                out.append(blankBefore ? edited.style().newline() : "");
                out.append(moved).append(edited.style().newline());
                blankBefore = false;
            }
        }
        return (text.startsWith("\uFEFF") ? "\uFEFF" : "") + out;
    }

    private String moved(int line, String content, boolean asIs) {
        if (content.isBlank()) {
            return asIs && !content.isEmpty() ? content : "";
        }
        String body = content.stripLeading();
        String kept = asIs ? body : body.stripTrailing();
        return " ".repeat(column(line, content.length() - body.length())) + kept;
    }

    private int column(int line, int before) {
        Integer known = columns.get(line);
        if (known != null) {
            return known;
        }
        Integer owner = owners.get(line);
        return Math.max(0, before + (owner == null ? comment(line, before) : shift(owner)));
    }

    /// How far a line that starts with a key or dash moves to the right.
    private int shift(int line) {
        Integer owner = owners.get(line);
        if (!columns.containsKey(line) && owner != null) {
            return shift(owner);
        }
        return columns.getOrDefault(line, indentation(line)) - indentation(line);
    }

    /// A comment moves with the next line of its own column, or else with the last one, or else
    /// with what follows it.
    private int comment(int line, int before) {
        int following = 0;
        boolean found = false;
        for (int next = line + 1; next <= edited.lines().count() && !found; next++) {
            found = columns.containsKey(next);
            following = found ? next : following;
        }
        if (found && indentation(following) == before) {
            return shift(following);
        }
        for (int back = line - 1; back >= 1; back--) {
            if (columns.containsKey(back) && indentation(back) == before) {
                return shift(back);
            }
        }
        return found ? shift(following) : 0;
    }

    private int indentation(int line) {
        int start = edited.lines().offset(line, 1);
        int at = start;
        while (at < edited.text().length() && edited.text().charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }
}
