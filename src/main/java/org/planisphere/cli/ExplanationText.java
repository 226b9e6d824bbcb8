package org.planisphere.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Provider;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.CataloguedRule;
import org.planisphere.rules.KnownLimits;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;

/// The page of a rule for a terminal.
final class ExplanationText {
    private static final int COLUMNS = 80;

    private ExplanationText() {}

    /// The page of the rule with an id, in whatever case it was typed; empty where there is none.
    static Optional<String> of(String id) {
        return RuleCatalog.find(id.toUpperCase(Locale.ROOT)).map(rule -> page(rule.info()));
    }

    static List<String> ids() {
        return RuleCatalog.rules().stream().map(CataloguedRule::info).map(RuleInfo::id).toList();
    }

    static String page(RuleInfo info) {
        String severities =
                info.severities().stream().map(Severity::yaml).collect(Collectors.joining(" or "));
        StringBuilder page = new StringBuilder();
        page.append("%s  %s%n".formatted(info.id(), info.title()));
        page.append(
                "%s: %s, %s%s%n%n"
                        .formatted(
                                info.heading(),
                                severities,
                                info.quickFix() ? "with a quick fix" : "mended by hand",
                                info.computed() ? ", computed after the other rules" : ""));
        page.append(wrapped(info.why())).append('\n');
        page.append("What to do\n").append(wrapped(info.advice())).append('\n');
        if (!info.limits().isEmpty()) {
            page.append("Limits\n").append(limits(info)).append('\n');
        }
        page.append(wrapped("Source: " + info.source()));
        page.append(wrapped("Trace: " + info.trace()));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    /// What the rule reads of each provider, and where it has to be silent.
    private static String limits(RuleInfo info) {
        List<Limit> all = ShippedFacts.load().limits().all();
        StringBuilder text = new StringBuilder();
        for (String onThePage : info.limits()) {
            String name = KnownLimits.id(onThePage);
            List<Limit> known =
                    all.stream().filter(limit -> KnownLimits.isNamed(name, limit.id())).toList();
            known.forEach(limit -> text.append(wrapped(line(limit))));
            List<String> silent =
                    Stream.of(Provider.AWS, Provider.AZURE, Provider.GCP)
                            .filter(it -> name.equals(onThePage))
                            .filter(it -> known.stream().noneMatch(limit -> limit.provider() == it))
                            .map(Words::name)
                            .toList();
            if (!silent.isEmpty()) {
                text.append(
                        wrapped(
                                "%s of %s: not known, so nothing is said about it there. A plan can state it under `limits:`."
                                        .formatted(name, Words.and(silent))));
            }
        }
        return text.toString();
    }

    private static String line(Limit limit) {
        Double most = limit.adjustableTo();
        return "%s of %s: %s%s (%s)"
                .formatted(
                        limit.id(),
                        Words.name(limit.provider()),
                        Numbers.plain(limit.value()),
                        most == null ? "" : ", adjustable to " + Numbers.plain(most),
                        limit.citation());
    }

    private static String wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMNS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines) + "\n";
    }
}
