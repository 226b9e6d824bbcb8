package org.planisphere.artifact.imports;

import java.util.Map;

/// The words of a label that may be written in HTML.
final class LabelText {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private LabelText() {}

    /// The words, one line for each line of the label.
    static String of(String html) {
        String cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < cut.length()) {
            char c = cut.charAt(at);
            int end = c == '<' ? cut.indexOf('>', at) : -1;
            if (end > 0 && isTag(cut, at)) {
                plain.append(breaksLine(cut.substring(at + 1, end)) ? '\n' : ' ');
                at = end + 1;
            } else if (c == '&') {
                at = entity(cut, at, plain);
            } else {
                plain.append(c);
                at++;
            }
        }
        return lines(plain.toString());
    }

    private static boolean isTag(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private static boolean breaksLine(String tag) {
        return tag.matches("(?is)/?(br|div|p|li|tr|h[1-6])\\b.*");
    }

    private static int entity(String text, int at, StringBuilder plain) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY) {
            plain.append('&');
            return at + 1;
        }
        String name = text.substring(at + 1, end);
        if (name.matches("#[0-9]{1,6}")) {
            plain.append(visible(Integer.parseInt(name.substring(1))));
        } else {
            plain.append(ENTITIES.getOrDefault(name, "&" + name + ";"));
        }
        return end + 1;
    }

    private static String visible(int point) {
        return Character.isValidCodePoint(point) && !Character.isISOControl(point)
                ? Character.toString(point)
                : " ";
    }

    private static String lines(String text) {
        return String.join(
                "\n",
                text.lines()
                        .map(line -> line.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
