package org.planisphere.artifact.yaml;

import java.util.Iterator;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads the part of YAML 1.2 that a plan may use: one document, a mapping, no aliases, no tags.
public final class YamlParser {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

    private YamlParser() {}

    /// The tree of a text.
    ///
    /// @param maxBytes the most the text may have
    /// @throws YamlRefusedException with the place and the words for whoever wrote the text
    public static YamlDocument parse(String text, long maxBytes) throws YamlRefusedException {
        if (text.length() > maxBytes) {
            throw new YamlRefusedException(
                    1,
                    1,
                    "the file is %s; the most is %s"
                            .formatted(Limits.inWords(text.length()), Limits.inWords(maxBytes)),
                    "Split it into several regions.");
        }
        Lines lines = new Lines(text);
        Characters characters = new Characters(text, lines);
        characters.check();
        Offsets offsets = new Offsets(text);
        String body = Lines.hasMark(text) ? text.substring(1) : text;
        Iterator<Event> events = new Parse(SETTINGS).parseString(body).iterator();
        TreeBuilder builder = new TreeBuilder(text, lines, offsets, events);
        try {
            return new YamlDocument(text, lines, root(events, builder));
        } catch (MarkedYamlEngineException refused) {
            throw new SyntaxWords(text, lines, offsets, characters)
                    .of(refused, builder.openBracket());
        } catch (YamlEngineException refused) {
            throw new YamlRefusedException(
                    1, 1, "the file is not YAML that can be read", "Check its first line.");
        }
    }

    /// As the other, with the limit for a plan file.
    public static YamlDocument parse(String text) throws YamlRefusedException {
        return parse(text, Limits.MAX_PLAN_BYTES);
    }

    private static Mapping root(Iterator<Event> events, TreeBuilder builder)
            throws YamlRefusedException {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent)) {
            throw new YamlRefusedException(
                    1,
                    1,
                    "the file holds nothing but comments or blank lines",
                    "Write a region artifact or a plan into it.");
        }
        YamlNode root = builder.node(events.next(), 1);
        events.next();
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            throw builder.refused(
                    next, "a second document starts here (---)", "Keep one region a file.");
        }
        return switch (root) {
            case Mapping mapping -> mapping;
            case Scalar scalar when scalar.isNull() ->
                    throw builder.refused(
                            root, "the file holds no values", "Write a region artifact or a plan.");
            case Scalar _ ->
                    throw builder.refused(
                            root,
                            "the file is one piece of text, not keys with values",
                            "Start it with a key such as region: or plan:.");
            case YamlNode.Sequence _ ->
                    throw builder.refused(
                            root,
                            "the file is a list, not keys with values",
                            "Start it with a key such as region: or plan:.");
        };
    }
}
