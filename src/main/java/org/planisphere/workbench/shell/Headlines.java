package org.planisphere.workbench.shell;

import java.util.List;
import org.planisphere.cost.CostSheet;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.problems.ProblemCounts;
import org.planisphere.workbench.session.Snapshot;

/// The figures of a plan that are always in view.
///
/// @param cost total monthly cost in words, such as `$48,210/mo`; empty until it is known
/// @param costRange lowest and highest estimate in words
/// @param size regions and links in words
/// @param prices which price book, of which date, in which currency
record Headlines(
        String plan,
        String cost,
        String costRange,
        ProblemCounts problems,
        String size,
        String prices) {
    static final Headlines NOTHING = new Headlines("", "", "", ProblemCounts.NONE, "", "");

    static Headlines of(Snapshot snapshot) {
        CostSheet costs = snapshot.costs();
        int regions = snapshot.plan().regions().size();
        int links = snapshot.topology().links().size();
        String size =
                "%d %s · %d %s"
                        .formatted(
                                regions,
                                regions == 1 ? "region" : "regions",
                                links,
                                links == 1 ? "link" : "links");
        int unread = snapshot.plan().unreadFiles().size();
        if (unread > 0) {
            size += unread == 1 ? " · 1 file unread" : " · %d files unread".formatted(unread);
        }
        ProblemCounts problems = ProblemCounts.of(snapshot.findings());
        if (costs == null) {
            return new Headlines(snapshot.plan().name(), "", "", problems, size, "");
        }
        return new Headlines(
                snapshot.plan().name(),
                MoneyText.whole(costs.monthly().expected(), costs.currency())
                        + (unread == 0 ? "/mo" : "/mo + ?"),
                "%s to %s a month%s"
                        .formatted(
                                MoneyText.whole(costs.monthly().low(), costs.currency()),
                                MoneyText.whole(costs.monthly().high(), costs.currency()),
                                unread == 0 ? "" : without(snapshot.plan().unreadFiles())),
                problems,
                size,
                "Prices: %s, %s · %s".formatted(costs.priceBook(), costs.asOf(), costs.currency()));
    }

    /// Says which files are in none of the figures.
    private static String without(List<String> files) {
        return ", without %s, which cannot be read".formatted(String.join(" and ", files));
    }
}
