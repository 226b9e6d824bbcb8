package org.planisphere.workbench.problems;

import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.PlainWords;

/// One row of the list: a finding and where its text stands now.
///
/// @param line first line of the file is 1
public record Problem(Finding finding, int line) {
    /// Where it is, for people: the region or else the file, and the line.
    public String where() {
        return "%s · line %d".formatted(thing(), line);
    }

    /// The region it is about, else the file, as it is called in its folder.
    String thing() {
        String file = finding.place().file();
        return finding.region() == null
                ? file.substring(file.lastIndexOf('/') + 1)
                : finding.region().value();
    }

    /// The severity as a word of a sentence or table.
    public String severityWord() {
        if (finding.isWaived()) {
            return "Waived";
        }
        return switch (finding.severity()) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Info";
        };
    }

    /// What to do about it, or who accepted it until when.
    public String advice() {
        return finding.isWaived() ? finding.waiverSentence() : finding.advice();
    }

    /// Whether any of the words that a row shows contains a text, whatever its case
    /// and accents.
    boolean mentions(String text) {
        String wanted = PlainWords.of(text.strip());
        String all =
                String.join(
                        "\n",
                        finding.rule(),
                        severityWord(),
                        where(),
                        finding.place().file(),
                        finding.message(),
                        advice());
        return PlainWords.of(all).contains(wanted);
    }

    boolean has(Severity severity) {
        return finding.severity() == severity && !finding.isWaived();
    }
}
