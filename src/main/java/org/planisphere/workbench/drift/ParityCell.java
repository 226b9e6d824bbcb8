package org.planisphere.workbench.drift;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.drift.JudgedDifference;

/// How much two regions differ in one area.
///
/// @param allowed differences that nobody minds
record ParityCell(int errors, int warnings, int notes, int allowed) {
    static ParityCell of(List<JudgedDifference> differences) {
        return new ParityCell(
                count(differences, Severity.ERROR),
                count(differences, Severity.WARNING),
                count(differences, Severity.INFO),
                (int) differences.stream().filter(it -> it.difference().allowed()).count());
    }

    private static int count(List<JudgedDifference> differences, Severity severity) {
        return (int)
                differences.stream()
                        .filter(it -> !it.difference().allowed() && it.severity() == severity)
                        .count();
    }

    /// How many differences count.
    int counting() {
        return errors + warnings + notes;
    }

    /// The weight of the heaviest difference; null where none counts.
    @Nullable Severity worst() {
        if (errors > 0) {
            return Severity.ERROR;
        }
        return warnings > 0 ? Severity.WARNING : notes > 0 ? Severity.INFO : null;
    }

    /// In words: `1 error, 2 notes, 3 allowed`, or `equal`.
    String words() {
        List<String> words = new ArrayList<>();
        add(words, errors, "error");
        add(words, warnings, "warning");
        add(words, notes, "note");
        if (allowed > 0) {
            words.add(allowed + " allowed");
        }
        return words.isEmpty() ? "equal" : String.join(", ", words);
    }

    private static void add(List<String> words, int count, String noun) {
        if (count > 0) {
            words.add(Numbers.of(count, noun));
        }
    }
}
