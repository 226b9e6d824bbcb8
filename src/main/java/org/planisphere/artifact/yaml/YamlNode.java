package org.planisphere.artifact.yaml;

import java.util.List;
import java.util.Optional;

/// A value of a text and where it stands in it.
public sealed interface YamlNode {
    /// The characters of the value, quotes and brackets included; for a block, up to the end of its
    /// last value.
    Span span();

    /// Where characters stand.
    ///
    /// @param start offset of the first character
    /// @param end offset behind the last one
    /// @param line of the first character, from 1
    /// @param column of the first character, from 1
    record Span(int start, int end, int line, int column) {
        public boolean contains(int offset) {
            return start <= offset && offset <= end;
        }
    }

    /// How a scalar is written.
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    /// Text; what it means is for the schema to say.
    record Scalar(String text, Style style, Span span) implements YamlNode {
        public boolean isPlain() {
            return style == Style.PLAIN;
        }

        /// Whether nothing is written, or a word for nothing.
        public boolean isNull() {
            return isPlain()
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    /// A key and its value.
    record Entry(Scalar key, YamlNode value) {}

    /// Keys with values, in the order of the text.
    ///
    /// @param flow whether it is written in braces
    record Mapping(List<Entry> entries, boolean flow, Span span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        public Optional<YamlNode> get(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /// Values, in the order of the text.
    ///
    /// @param flow whether it is written in brackets
    record Sequence(List<YamlNode> items, boolean flow, Span span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Whether it is written over lines by indentation.
    default boolean isBlock() {
        return switch (this) {
            case Scalar scalar -> scalar.style() == Style.BLOCK;
            case Mapping mapping -> !mapping.flow();
            case Sequence sequence -> !sequence.flow();
        };
    }
}
