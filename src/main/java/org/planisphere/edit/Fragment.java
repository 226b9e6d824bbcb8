package org.planisphere.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.planisphere.artifact.yaml.FlowText;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Style;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;

/// A new value, as the YAML it was given in.
///
/// @param lines its lines without common indentation
/// @param node what it means
record Fragment(List<String> lines, YamlNode node) {
    static Fragment parse(String yaml) {
        List<String> lines = yaml.stripTrailing().stripIndent().lines().toList();
        if (lines.isEmpty()) {
            lines = List.of("''");
        }
        String indented = lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
        try {
            YamlDocument document = YamlParser.parse("v:\n" + indented + "\n");
            return new Fragment(lines, document.root().entries().getFirst().value());
        } catch (YamlRefusedException refused) {
            throw new EditNotPossibleException(
                    "'%s' cannot be written as a value: %s."
                            .formatted(Quoted.of(yaml), refused.problem()));
        }
    }

    static Fragment of(List<String> lines) {
        return parse(String.join("\n", lines));
    }

    /// Whether it takes lines of its own.
    boolean isBlock() {
        return node.isBlock();
    }

    /// Whether it starts behind its key all the same, as `|` does.
    boolean isBlockText() {
        return node instanceof Scalar scalar && scalar.style() == Style.BLOCK;
    }

    /// The value on one line.
    String inline(boolean inFlow) {
        boolean oneLine = !isBlock() && lines.size() == 1;
        boolean safe = !inFlow || !(node instanceof Scalar scalar) || !scalar.isPlain();
        return oneLine && safe ? lines.getFirst().strip() : FlowText.of(node, inFlow);
    }

    /// The value on one line, in the quotes of the value it replaces where a person chose them.
    ///
    /// Quotes that the old text could not do without say nothing about the new one: a half-typed
    /// address is a number, and needs them only until the next key.
    String inline(boolean inFlow, YamlNode old) {
        if (!(node instanceof Scalar now) || !(old instanceof Scalar before)) {
            return inline(inFlow);
        }
        boolean wasQuoted =
                before.style() == Style.SINGLE_QUOTED || before.style() == Style.DOUBLE_QUOTED;
        boolean chosen = wasQuoted && ScalarText.isSafe(before.text(), inFlow);
        boolean wanted = chosen ? !isNumberOrTruth(now) : wasQuoted && !now.isPlain();
        return wanted && now.style() != Style.BLOCK
                ? ScalarText.quoted(now.text(), before.style())
                : inline(inFlow);
    }

    private static boolean isNumberOrTruth(Scalar scalar) {
        return scalar.isPlain() && isNumberOrTruth(scalar.text());
    }

    private static boolean isNumberOrTruth(String text) {
        return text.equals("true")
                || text.equals("false")
                || text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|~|null");
    }

    /// This value under a key.
    Fragment under(String key, int step) {
        String written = ScalarText.of(key, false);
        if (isBlock() && !isBlockText()) {
            return new FragmentLines().add(written + ":").addIndented(lines, step).parse();
        }
        return new FragmentLines()
                .add(written + ": " + lines.getFirst())
                .addIndented(lines.subList(1, lines.size()), isBlockText() ? 0 : step)
                .parse();
    }

    /// This value as the only item of a list.
    Fragment asItem() {
        return new FragmentLines()
                .add("- " + lines.getFirst())
                .addIndented(lines.subList(1, lines.size()), 2)
                .parse();
    }

    /// Its lines joined, each but the first indented.
    String joined(int indentation, String newline) {
        String pad = " ".repeat(indentation);
        return lines.stream()
                .map(line -> line.isBlank() ? line.strip() : pad + line)
                .collect(Collectors.joining(newline))
                .substring(lines.getFirst().isBlank() ? 0 : indentation);
    }
}
