package org.planisphere.workbench.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Text reaches 4.5:1 and graphics 3:1 on every background they meet (WCAG 2.1, success criteria
/// 1.4.3 and 1.4.11).
class TokensTest {
    private static final Pattern ROLE = Pattern.compile("(-ps-[a-z0-9-]+):\\s*([^;]+);");

    private static final List<String> BACKGROUNDS =
            List.of(
                    "-ps-surface",
                    "-ps-surface-raised",
                    "-ps-surface-sunken",
                    "-ps-accent-soft",
                    "-ps-hover");

    private static final List<String> TEXTS =
            List.of(
                    "-ps-text",
                    "-ps-text-muted",
                    "-ps-accent",
                    "-ps-danger",
                    "-ps-warning",
                    "-ps-success",
                    "-ps-info");

    private static final List<String> GRAPHICS =
            List.of(
                    "-ps-region-full",
                    "-ps-region-lightweight",
                    "-ps-region-read-only",
                    "-ps-link-replication",
                    "-ps-link-peering",
                    "-ps-link-transit");

    @Test
    void lightTextCanBeRead() throws IOException {
        assertThat(tooFaint(light())).isEmpty();
    }

    @Test
    void darkTextCanBeRead() throws IOException {
        Map<String, Color> dark = light();
        dark.putAll(roles("tokens-dark.css"));
        assertThat(tooFaint(dark)).isEmpty();
    }

    @Test
    void darkGivesEveryRoleAValueOfItsOwn() throws IOException {
        assertThat(roles("tokens-dark.css").keySet())
                .containsExactlyInAnyOrderElementsOf(light().keySet());
    }

    private static List<String> tooFaint(Map<String, Color> roles) {
        List<String> faint = new ArrayList<>();
        for (String background : BACKGROUNDS) {
            TEXTS.forEach(text -> check(roles, text, background, 4.5, faint));
        }
        for (String kind : List.of("danger", "warning", "success", "info")) {
            check(roles, "-ps-text", "-ps-" + kind + "-soft", 4.5, faint);
            check(roles, "-ps-" + kind, "-ps-" + kind + "-soft", 4.5, faint);
        }
        for (String kind : List.of("key", "string", "number", "word", "comment")) {
            check(roles, "-ps-syntax-" + kind, "-ps-surface", 4.5, faint);
            check(roles, "-ps-syntax-" + kind, "-ps-surface-sunken", 4.5, faint);
        }
        check(roles, "-ps-accent-text", "-ps-accent", 4.5, faint);
        for (String background : List.of("-ps-surface", "-ps-map-water", "-ps-map-land")) {
            GRAPHICS.forEach(graphic -> check(roles, graphic, background, 3, faint));
        }
        for (int category = 1; category <= 6; category++) {
            check(roles, "-ps-category-" + category, "-ps-surface-raised", 3, faint);
        }
        check(roles, "-ps-border-strong", "-ps-surface", 3, faint);
        return faint;
    }

    private static void check(
            Map<String, Color> roles, String front, String back, double least, List<String> faint) {
        double ratio = contrast(role(roles, front), role(roles, back));
        if (ratio < least) {
            faint.add("%s on %s is %.2f".formatted(front, back, ratio));
        }
    }

    private static Color role(Map<String, Color> roles, String name) {
        return Objects.requireNonNull(roles.get(name), name);
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> light() throws IOException {
        return roles("tokens.css");
    }

    private static Map<String, Color> roles(String file) throws IOException {
        Map<String, Color> roles = new HashMap<>();
        try (InputStream stream = Theme.class.getResourceAsStream(file)) {
            String css =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = ROLE.matcher(css);
            while (matcher.find()) {
                roles.put(matcher.group(1), Color.web(matcher.group(2).strip()));
            }
        }
        return roles;
    }
}
