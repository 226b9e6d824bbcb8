package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes YAML as different people do: block and flow, quotes, comments, blank lines, line ends.
final class RandomYaml {
    private static final List<String> SCALARS =
            List.of(
                    "us-west-2",
                    "10.20.0.0/16",
                    "'quoted'",
                    "\"double\"",
                    "'it''s'",
                    "3",
                    "true",
                    "two words",
                    "a:b",
                    "x#y",
                    "\"say \\\"hi\\\"\"",
                    "\uD83C\uDF0D");

    private final Random random;
    private final String newline;
    private final int step;
    private final boolean flushLists;
    private int keys;

    RandomYaml(Random random) {
        this.random = random;
        this.newline = random.nextInt(4) == 0 ? "\r\n" : "\n";
        this.step = random.nextBoolean() ? 2 : 4;
        this.flushLists = random.nextBoolean();
    }

    String text() {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        text.append("first: ").append(scalar()).append(comment()).append(newline);
        for (String line : mapping(3)) {
            text.append(line).append(newline);
        }
        if (random.nextInt(4) == 0) {
            text.setLength(text.length() - newline.length());
        }
        return text.toString();
    }

    private String key() {
        return "k" + keys++;
    }

    private String scalar() {
        return SCALARS.get(random.nextInt(SCALARS.size()));
    }

    private String comment() {
        return random.nextInt(3) == 0 ? "  # note " + random.nextInt(1000) : "";
    }

    private List<String> mapping(int depth) {
        List<String> lines = new ArrayList<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            between(lines);
            String key = random.nextInt(6) == 0 ? "'" + key() + "'" : key();
            switch (depth == 0 ? random.nextInt(3) : random.nextInt(7)) {
                case 0 -> lines.add(key + ": " + scalar() + comment());
                case 1 -> lines.add(key + ": " + flow(2) + comment());
                case 2 -> lines.add(key + ":" + comment());
                case 3 -> {
                    lines.add(key + ": |");
                    lines.add(" ".repeat(step) + "some text");
                    lines.add(" ".repeat(step) + "and more");
                }
                case 4 -> {
                    lines.add(key + ":" + comment());
                    indent(lines, list(depth - 1), flushLists ? 0 : step);
                }
                default -> {
                    lines.add(key + ":" + comment());
                    indent(lines, mapping(depth - 1), step);
                }
            }
        }
        return lines;
    }

    private void between(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (random.nextInt(4) == 0) {
            lines.add("");
        }
        if (random.nextInt(6) == 0) {
            lines.add("# above " + random.nextInt(1000));
        }
    }

    private List<String> list(int depth) {
        List<String> lines = new ArrayList<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            List<String> item =
                    switch (random.nextInt(4)) {
                        case 0 -> depth > 0 ? mapping(depth - 1) : List.of(scalar());
                        case 1 -> List.of(flow(1) + comment());
                        default -> List.of(scalar() + comment());
                    };
            lines.add("- " + item.getFirst());
            indent(lines, item.subList(1, item.size()), 2);
        }
        return lines;
    }

    private String flow(int depth) {
        List<String> parts = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            parts.add(depth > 0 && random.nextInt(3) == 0 ? flow(depth - 1) : scalar());
        }
        if (random.nextBoolean()) {
            return "[" + String.join(", ", parts) + "]";
        }
        return "{" + String.join(", ", parts.stream().map(it -> key() + ": " + it).toList()) + "}";
    }

    private static void indent(List<String> lines, List<String> more, int columns) {
        more.forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(columns) + line));
    }
}
