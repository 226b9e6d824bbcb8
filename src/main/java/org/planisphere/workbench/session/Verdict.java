package org.planisphere.workbench.session;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.model.finding.Finding;
import org.planisphere.workbench.shared.Background;

/// What the rules that need no engine say of a plan, and what it costs.
///
/// @param refused why there are no costs, null where there are
record Verdict(List<Finding> findings, @Nullable CostSheet costs, @Nullable String refused) {
    static final Verdict NONE = new Verdict(List.of(), null, null);

    Verdict {
        findings = List.copyOf(findings);
    }

    /// Checks and costs a plan side by side; called on a worker.
    static Verdict on(ParsedPlan parsed, Engines engines, Background background) {
        FutureTask<List<Finding>> findings = new FutureTask<>(() -> engines.check(parsed));
        background.workers().execute(findings);
        CostSheet costs = null;
        String refused = null;
        try {
            costs = engines.cost(parsed);
        } catch (PriceBookException unreadable) {
            refused = String.valueOf(unreadable.getMessage());
        }
        // Done here where no other worker was free to begin with it.
        findings.run();
        return new Verdict(ended(findings), costs, refused);
    }

    private static List<Finding> ended(FutureTask<List<Finding>> findings) {
        try {
            return findings.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
