package org.planisphere.artifact.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Span;
import org.planisphere.artifact.yaml.YamlNode.Style;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/// Builds the tree of one document from parser events and refuses what a plan may not hold.
final class TreeBuilder {
    /// A code in double quotes; two halves that belong together are one.
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}"
                            + "|(?<half>\\\\u[dD][89a-fA-F]\\p{XDigit}{2}|\\\\U0000[dD][89a-fA-F]\\p{XDigit}{2})"
                            + "|\\\\.");

    private final String text;
    private final Lines lines;
    private final Offsets offsets;
    private final Iterator<Event> events;
    private final Deque<Integer> openBrackets = new ArrayDeque<>();

    /// Column of the innermost block that is open, 0 where there is none.
    private int blockColumn;

    TreeBuilder(String text, Lines lines, Offsets offsets, Iterator<Event> events) {
        this.text = text;
        this.lines = lines;
        this.offsets = offsets;
        this.events = events;
    }

    YamlNode node(Event event, int depth) throws YamlRefusedException {
        refuseSharing(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case MappingStartEvent start -> mapping(start, depth);
            case SequenceStartEvent start -> sequence(start, depth);
            default -> throw new IllegalStateException("no value starts with " + event);
        };
    }

    private Scalar scalar(ScalarEvent event) throws YamlRefusedException {
        if (event.getValue().length() > Limits.MAX_VALUE_LENGTH) {
            throw refused(
                    event,
                    "this value has %,d characters; %,d is the most a value may have"
                            .formatted(event.getValue().length(), Limits.MAX_VALUE_LENGTH),
                    "Shorten it, or keep the text in a file of its own.");
        }
        refuseHalfCharacter(event);
        Style style =
                switch (event.getScalarStyle()) {
                    case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
                    case LITERAL, FOLDED -> Style.BLOCK;
                    case PLAIN -> Style.PLAIN;
                };
        int start = start(event);
        int end = end(event);
        if (style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED) {
            refuseTightComment(end);
            refuseOutdented(start, end);
        }
        if (style == Style.BLOCK) {
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        return new Scalar(event.getValue(), style, span(start, end));
    }

    /// Refuses a code such as `\uD800`, which alone is no character that a file can hold.
    private void refuseHalfCharacter(ScalarEvent event) throws YamlRefusedException {
        if (!holdsHalf(event.getValue())) {
            return;
        }
        Matcher escape = ESCAPE.matcher(text).region(start(event), end(event));
        int at = start(event);
        String code = "";
        while (code.isEmpty() && escape.find()) {
            if (escape.group("half") != null) {
                at = escape.start();
                code = " (%s)".formatted(escape.group());
            }
        }
        throw new YamlRefusedException(
                lines.line(at),
                lines.column(at),
                "this text holds the code of half a character" + code,
                "Write the character itself, or both of its halves.");
    }

    private static boolean holdsHalf(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return value.codePoints().anyMatch(TreeBuilder::isHalf);
            }
        }
        return false;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void refuseTightComment(int end) throws YamlRefusedException {
        if (end < text.length() && text.charAt(end) == '#') {
            throw refused(
                    end,
                    "a comment starts right behind the closing quote",
                    "Put a space before #.");
        }
    }

    /// Text and lists that go on over several lines stand deeper than the block they are in; only a
    /// closing bracket may stand below its key.
    private void refuseOutdented(int start, int end) throws YamlRefusedException {
        if (!openBrackets.isEmpty()) {
            return;
        }
        for (int line = lines.end(start); line < end; line = lines.end(line)) {
            int at = line;
            while (at < end && " \t".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            boolean writes = at < end && "\r\n#]}".indexOf(text.charAt(at)) < 0;
            if (writes && at - line < blockColumn) {
                throw refused(
                        at,
                        "this line goes on with the value above, but is not indented",
                        "Indent it further than the key above.");
            }
        }
    }

    /// Where the innermost bracket or brace stands that was not closed so far.
    OptionalInt openBracket() {
        return openBrackets.isEmpty() ? OptionalInt.empty() : OptionalInt.of(openBrackets.peek());
    }

    /// Remembers the column of a block for what stands in it, and gives that of the block around.
    private int enter(CollectionStartEvent event) {
        int around = blockColumn;
        if (!event.isFlow()) {
            blockColumn = lines.column(start(event));
        }
        return around;
    }

    private void opened(CollectionStartEvent event) {
        if (event.isFlow()) {
            openBrackets.push(start(event));
        }
    }

    private void closed(CollectionStartEvent event) {
        if (event.isFlow()) {
            openBrackets.pop();
        }
    }

    private Mapping mapping(MappingStartEvent event, int depth) throws YamlRefusedException {
        refuseDeep(event, depth);
        opened(event);
        int around = enter(event);
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> firstLines = new HashMap<>();
        Event next = events.next();
        while (!(next instanceof MappingEndEvent)) {
            Scalar key = key(next);
            Integer first = firstLines.putIfAbsent(key.text(), key.span().line());
            if (first != null) {
                throw refused(
                        key,
                        "%s is given twice (first in line %d)"
                                .formatted(Quoted.of(key.text()), first),
                        "Keep one.");
            }
            refuseMany(key, entries.size(), "keys");
            entries.add(new Entry(key, node(events.next(), depth + 1)));
            next = events.next();
        }
        closed(event);
        blockColumn = around;
        int last = entries.isEmpty() ? end(next) : entries.getLast().value().span().end();
        return new Mapping(entries, event.isFlow(), collection(event, next, last));
    }

    private Sequence sequence(SequenceStartEvent event, int depth) throws YamlRefusedException {
        refuseDeep(event, depth);
        opened(event);
        int around = enter(event);
        List<YamlNode> items = new ArrayList<>();
        Event next = events.next();
        while (!(next instanceof SequenceEndEvent)) {
            YamlNode item = node(next, depth + 1);
            refuseMany(item, items.size(), "items");
            items.add(item);
            next = events.next();
        }
        closed(event);
        blockColumn = around;
        int last = items.isEmpty() ? end(next) : items.getLast().span().end();
        return new Sequence(items, event.isFlow(), collection(event, next, last));
    }

    /// A block ends where its last value ends; the parser's own mark stands behind blank lines.
    private Span collection(CollectionStartEvent start, Event end, int lastValueEnd)
            throws YamlRefusedException {
        if (start.isFlow()) {
            refuseOutdented(start(start), end(end));
        }
        return span(start(start), start.isFlow() ? end(end) : lastValueEnd);
    }

    private Scalar key(Event event) throws YamlRefusedException {
        refuseSharing(event);
        if (!(event instanceof ScalarEvent scalar)) {
            throw refused(
                    event,
                    "a key must be one word or text, not a list or a mapping",
                    "Put the key in quotes, or indent the lines below it.");
        }
        Scalar key = scalar(scalar);
        if (key.text().length() > Limits.MAX_KEY_LENGTH) {
            throw refused(key, Limits.longKey(key.text().length()), "Shorten it.");
        }
        if (key.text().isEmpty()) {
            throw refused(key, "there is no key before this colon", "Write a key, or remove it.");
        }
        if (key.isPlain() && key.text().equals("<<")) {
            throw refused(key, "merge keys (<<) are not supported here", "Write the values out.");
        }
        return key;
    }

    private void refuseSharing(Event event) throws YamlRefusedException {
        if (event instanceof AliasEvent alias) {
            throw refused(
                    event,
                    "aliases (*%s) are not supported here"
                            .formatted(Quoted.of(alias.getAlias().getValue())),
                    "Write the value out.");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(
                    event,
                    "anchors (&%s) are not supported here"
                            .formatted(Quoted.of(node.getAnchor().get().getValue())),
                    "Remove it and write the value out where it is needed.");
        }
        boolean tagged =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag().isPresent();
                    case CollectionStartEvent start -> start.getTag().isPresent();
                    default -> false;
                };
        if (tagged) {
            String tag = text.substring(start(event)).split("[\\s,\\]}]", 2)[0];
            throw refused(
                    event,
                    "the tag %s is not allowed in a plan".formatted(Quoted.of(tag)),
                    "Remove it.");
        }
    }

    private void refuseDeep(Event event, int depth) throws YamlRefusedException {
        if (depth > Limits.MAX_DEPTH) {
            throw refused(
                    event,
                    "nested %d levels deep; %d is the most a plan may have"
                            .formatted(depth, Limits.MAX_DEPTH),
                    "Take some levels out.");
        }
    }

    private void refuseMany(YamlNode node, int before, String what) throws YamlRefusedException {
        if (before == Limits.MAX_ITEMS) {
            throw refused(
                    node,
                    "more than %,d %s in one place; that is the most a plan may have"
                            .formatted(Limits.MAX_ITEMS, what),
                    "Remove some.");
        }
    }

    private YamlRefusedException refused(int offset, String problem, String advice) {
        return new YamlRefusedException(lines.line(offset), lines.column(offset), problem, advice);
    }

    YamlRefusedException refused(Event event, String problem, String advice) {
        int start = start(event);
        return new YamlRefusedException(lines.line(start), lines.column(start), problem, advice);
    }

    YamlRefusedException refused(YamlNode node, String problem, String advice) {
        return new YamlRefusedException(node.span().line(), node.span().column(), problem, advice);
    }

    private int start(Event event) {
        return offsets.of(event.getStartMark().orElseThrow());
    }

    private int end(Event event) {
        return offsets.of(event.getEndMark().orElseThrow());
    }

    private Span span(int start, int end) {
        return new Span(start, end, lines.line(start), lines.column(start));
    }
}
