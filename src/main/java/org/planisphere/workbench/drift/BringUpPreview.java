package org.planisphere.workbench.drift;

import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.ApplyFix;
import org.planisphere.edit.EditNotPossibleException;
import org.planisphere.export.UnifiedDiff;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.rules.drift.BringUp;
import org.planisphere.rules.drift.JudgedDifference;

/// What bringing a region up to another one would do to its file.
///
/// @param edit the whole of it, as one step
/// @param file that would change
/// @param difference of the file, empty where nothing would change
/// @param left what stays different, as sentences
/// @param trouble why the text cannot be changed, empty where it can
record BringUpPreview(
        ApplyFix edit, String file, String difference, List<String> left, String trouble) {
    static BringUpPreview of(
            ParsedPlan parsed, ComparedPair pair, List<JudgedDifference> differences) {
        BringUp made = BringUp.of(pair, differences, place -> parsed.text(place).isPresent());
        ApplyFix edit = new ApplyFix(made.fix());
        String file = pair.right().root().file();
        List<String> left =
                made.left().stream().map(it -> "%s: %s".formatted(it.path(), it.why())).toList();
        Workspace now = parsed.workspace();
        try {
            String before = now.text(file).orElse("");
            String after = edit.applyTo(now).text(file).orElse("");
            return new BringUpPreview(edit, file, UnifiedDiff.of(file, before, after), left, "");
        } catch (EditNotPossibleException refused) {
            return new BringUpPreview(edit, file, "", left, String.valueOf(refused.getMessage()));
        }
    }

    boolean changesNothing() {
        return difference.isEmpty();
    }
}
