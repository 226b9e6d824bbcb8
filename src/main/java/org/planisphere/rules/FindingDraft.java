package org.planisphere.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Nearest;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.finding.TraceValue;

/// A finding while a rule writes it down: rule, severity and source come from the rule's own entry.
public final class FindingDraft {
    private final RuleInfo rule;
    private final @Nullable RegionId region;
    private final Place place;
    private final List<Fix> fixes = new ArrayList<>();
    private final List<TraceValue> trace = new ArrayList<>();
    private final Map<String, List<String>> limits = new LinkedHashMap<>();
    private Severity severity;
    private String message = "";
    private String advice = "";

    FindingDraft(RuleInfo rule, @Nullable RegionId region, Place place) {
        this.rule = rule;
        this.region = region;
        this.place = place;
        this.severity = rule.severity();
    }

    /// Weighs this finding otherwise than its rule usually does.
    public FindingDraft weighing(Severity other) {
        severity = other;
        return this;
    }

    /// What is wrong, with the values in it; the full stop is added where it is missing.
    public FindingDraft says(String sentence) {
        message =
                ".?!".indexOf(sentence.charAt(sentence.length() - 1)) < 0
                        ? sentence + "."
                        : sentence;
        return this;
    }

    /// What is wrong with a name that nobody knows: asks for the nearest of the known ones, each
    /// with the edit that writes it where the name stands.
    public FindingDraft saysOf(
            Place name, String typed, Collection<String> known, String sentence) {
        List<String> meant =
                Nearest.all(typed, known).stream().filter(it -> !it.equals(typed)).toList();
        meant.forEach(it -> fix("Use " + it, new SetValue(name, YamlText.scalar(it))));
        return says(
                meant.isEmpty()
                        ? sentence
                        : "%s; did you mean %s?".formatted(sentence, Words.or(meant)));
    }

    /// What to do.
    public FindingDraft advises(String sentence) {
        advice = sentence;
        return this;
    }

    public FindingDraft fix(Fix fix) {
        fixes.add(fix);
        return this;
    }

    public FindingDraft fix(Optional<Fix> fix) {
        fix.ifPresent(fixes::add);
        return this;
    }

    public FindingDraft fix(String label, TextChange... changes) {
        return fix(new Fix(label, List.of(changes)));
    }

    /// Names a value of the plan that made the rule speak.
    public FindingDraft because(String name, Object value, @Nullable Place where) {
        trace.add(new TraceValue(name, value.toString(), where));
        return this;
    }

    /// Names the provider's limit that made the rule speak; the finding shows value, source, date.
    public FindingDraft because(Limit limit) {
        String value =
                limit.adjustableTo() == null
                        ? Numbers.plain(limit.value())
                        : "%s, adjustable to %s"
                                .formatted(
                                        Numbers.plain(limit.value()),
                                        Numbers.plain(limit.adjustableTo()));
        limits.computeIfAbsent(limit.citation(), _ -> new ArrayList<>())
                .add("%s %s".formatted(limit.id(), value));
        return because(limit.id(), "%s (%s)".formatted(value, limit.citation()), null);
    }

    /// The advice with the limits behind it, those of one source together.
    private String fullAdvice() {
        StringBuilder text = new StringBuilder(advice);
        limits.forEach(
                (citation, values) ->
                        text.append(text.isEmpty() ? "" : " ")
                                .append(values.size() == 1 ? "Limit " : "Limits ")
                                .append(String.join(", ", values))
                                .append(" (%s).".formatted(citation)));
        return text.toString();
    }

    public Finding done() {
        return new Finding(
                rule.id(),
                severity,
                region,
                place,
                message,
                fullAdvice(),
                fixes,
                rule.source(),
                trace);
    }
}
