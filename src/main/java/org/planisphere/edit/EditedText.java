package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// A text that is about to be changed, with what a change has to know about it.
record EditedText(YamlDocument document, TextStyle style) {
    static EditedText of(YamlDocument document) {
        return new EditedText(document, TextStyle.of(document));
    }

    String text() {
        return document.text();
    }

    Lines lines() {
        return document.lines();
    }

    Optional<YamlNode> node(List<String> steps) {
        return document.node(steps);
    }

    /// The mapping or list around a place that exists.
    YamlNode parent(List<String> steps) {
        return node(steps.subList(0, steps.size() - 1)).orElseThrow();
    }

    /// Whether a place that exists stands inside brackets or braces.
    boolean isInFlow(List<String> steps) {
        for (int depth = 0; depth < steps.size(); depth++) {
            YamlNode around = node(steps.subList(0, depth)).orElseThrow();
            boolean flow =
                    switch (around) {
                        case Mapping mapping -> mapping.flow();
                        case Sequence list -> list.flow();
                        case YamlNode.Scalar _ -> false;
                    };
            if (flow) {
                return true;
            }
        }
        return false;
    }

    /// The end of the colon behind a key.
    int colonEnd(Entry entry) {
        int at = entry.key().span().end();
        while (at < text().length() && Character.isWhitespace(text().charAt(at))) {
            at++;
        }
        if (at >= text().length() || text().charAt(at) != ':') {
            throw new EditNotPossibleException(
                    "The value of %s is written in a way that can only be edited as text."
                            .formatted(entry.key().text()));
        }
        return at + 1;
    }

    /// The offset of the dash before an item of a block list.
    int dash(Sequence list, YamlNode item) {
        int at = item.span().start();
        do {
            at--;
        } while (text().charAt(at) != '-' || lines().column(at) != list.span().column());
        return at;
    }

    /// Whether only white space stands before an offset on its line.
    boolean isFirstOnLine(int offset) {
        return text().substring(lines().start(offset), offset).isBlank();
    }

    /// What stands behind an offset on its line: spaces and a comment, or nothing.
    String restOfLine(int offset) {
        return text().substring(offset, lines().contentEnd(offset));
    }
}
