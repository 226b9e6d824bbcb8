package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.Utf8;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Observation;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RuleCatalog;

/// What holds for any bytes that claim to be an artifact: they are read and checked, or refused in
/// whole sentences at a place inside the text.
final class ReadOrRefused {
    private static final Pattern LEAK =
            Pattern.compile("\\w+Exception|\\bat [a-z]+\\.[a-z]+\\.|\\[Source:|org\\.planisphere");
    private static final Facts FACTS = ShippedFacts.load();

    private ReadOrRefused() {}

    /// Where the bytes are refused; empty where they are read, and then the rules have run too.
    static Optional<Position> placeOfRefusal(byte[] bytes) {
        try {
            String text = Utf8.decode(bytes);
            Plan plan = PlanReader.read(Fixture.artifact(text)).plan();
            for (Finding finding : RuleCatalog.check(plan, FACTS)) {
                assertNoLeak(finding.message(), text);
            }
            return plan.observations().stream()
                    .filter(Observation.Unreadable.class::isInstance)
                    .map(Observation.Unreadable.class::cast)
                    .map(it -> refusal(text, it.line(), it.column(), it.problem(), it.advice()))
                    .findFirst();
        } catch (YamlRefusedException it) {
            // The place of a byte that is no text is checked against the text before it.
            String before = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(refusal(before, it.line(), it.column(), it.problem(), it.advice()));
        }
    }

    /// Nothing of the program's inside is told; what the text itself says may be quoted.
    private static void assertNoLeak(String message, String text) {
        Matcher leak = LEAK.matcher(message);
        while (leak.find()) {
            assertThat(text).as(message).contains(leak.group());
        }
    }

    private static Position refusal(
            String text, int line, int column, String problem, String advice) {
        Lines lines = new Lines(text);
        assertThat(advice).as(text).endsWith(".");
        assertNoLeak(problem + " " + advice, text);
        assertThat(line).as(problem + "\n" + text).isBetween(1, lines.count());
        int start = lines.offset(line, 1);
        assertThat(column)
                .as("%s in line %s of\n%s", problem, line, text)
                .isBetween(1, text.codePointCount(start, lines.contentEnd(start)) + 1);
        return new Position(line, column);
    }
}
