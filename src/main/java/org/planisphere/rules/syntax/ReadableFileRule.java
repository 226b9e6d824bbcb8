package org.planisphere.rules.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Observation.MissingFile;
import org.planisphere.model.Observation.Unreadable;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A file that is no YAML a plan may hold, or that is not there at all.
public final class ReadableFileRule implements NotesRule {
    private static final RuleInfo INFO = RulePage.read(ReadableFileRule.class, "SYN-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.concat(
                        Noticed.of(plan, Unreadable.class).map(file -> unreadable(plan, file)),
                        Noticed.of(plan, MissingFile.class).map(file -> missing(plan, file)))
                .toList();
    }

    private static Finding unreadable(Plan plan, Unreadable file) {
        return INFO.at(Noticed.region(plan, file.place()), file.place())
                .says(file.problem())
                .advises(file.advice())
                .because("position", file.line() + ":" + file.column(), file.place())
                .done();
    }

    private static Finding missing(Plan plan, MissingFile file) {
        return INFO.at(Noticed.region(plan, file.place()), file.place())
                .says(file.file() + " could not be read: " + file.why())
                .advises("Correct the path, or add the file to the plan's folder.")
                .done();
    }
}
