package org.planisphere.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.planisphere.model.finding.Severity;

/// Reads the page of a rule: a Markdown file named after its id, beside its class.
///
/// A head of `key: value` lines between two lines of `---`, then why the rule exists, then what to
/// do under a heading of that name. `src/docs/how-to/add-a-rule.md` shows one.
public final class RulePage {
    private static final String FENCE = "---\n";
    private static final String ADVICE = "\n## What to do\n";

    private RulePage() {}

    /// The page of a rule.
    ///
    /// @param rule the class that the page stands beside
    /// @throws IllegalStateException if there is no such page or it lacks something
    public static RuleInfo read(Class<? extends CataloguedRule> rule, String id) {
        return parse(id, text(rule, id + ".md"));
    }

    static RuleInfo parse(String id, String page) {
        int end = page.indexOf(FENCE, FENCE.length());
        int advice = page.indexOf(ADVICE);
        if (!page.startsWith(FENCE) || end < 0 || advice < end) {
            throw new IllegalStateException(id + ".md lacks its head or the heading What to do");
        }
        Map<String, String> head = head(id, page.substring(FENCE.length(), end));
        return new RuleInfo(
                id,
                required(id, head, "title"),
                severities(required(id, head, "severity")),
                required(id, head, "fix").equals("quick"),
                head.getOrDefault("computed", "no").equals("yes"),
                list(head.getOrDefault("limits", "")),
                joined(page.substring(end + FENCE.length(), advice)),
                joined(page.substring(advice + ADVICE.length())),
                Sources.cite(list(required(id, head, "source"))),
                required(id, head, "trace"));
    }

    private static Map<String, String> head(String id, String text) {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException("%s.md: no `key: value` in %s".formatted(id, line));
            }
            head.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return head;
    }

    private static String required(String id, Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalStateException("%s.md has no %s".formatted(id, key));
        }
        return value;
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(", *", -1));
    }

    private static List<Severity> severities(String words) {
        return Arrays.stream(words.split(" / ", -1))
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /// Paragraphs on one line each, whatever the width the page is written in.
    private static String joined(String text) {
        return Arrays.stream(text.strip().split("\n\n+", -1))
                .map(paragraph -> paragraph.lines().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    static String text(Class<?> beside, String name) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "there is no %s beside %s".formatted(name, beside.getName()));
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
