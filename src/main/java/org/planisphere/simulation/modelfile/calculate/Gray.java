package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Deadlocks and reconciliations of replicated transactions.
///
/// Approximations for small probabilities: no rate is given where a transaction waits with a
/// probability above 0.3. Source: J. Gray, P. Helland, P. O'Neil, D. Shasha, "The dangers of
/// replication and a solution", SIGMOD 1996; lazy schemes re-derived from the same model of waits.
///
/// @param tps                transactions per second of each node
/// @param actions            updates in a transaction
/// @param actionSeconds            time of one update in seconds
/// @param dbScalesWithNodes  whether each node adds `dbSize` objects
/// @param disconnectSeconds        time a mobile node is away; used by that scheme alone
public record Gray(
        double tps,
        double actions,
        double actionSeconds,
        double dbSize,
        int nodes,
        Scheme scheme,
        boolean dbScalesWithNodes,
        double disconnectSeconds)
        implements Calculation {
    private static final double MOST_WAITING = 0.3;

    /// How copies are kept equal.
    public enum Scheme {
        EAGER,
        LAZY_GROUP,
        LAZY_MASTER,
        MOBILE
    }

    public Gray {
        Require.notNegative("tps", tps);
        Require.positive("actions", actions);
        Require.notNegative("action_s", actionSeconds);
        Require.positive("db_size", dbSize);
        Require.within("nodes", nodes, 1, 1_000_000);
        Require.notNegative("disconnect_s", disconnectSeconds);
    }

    @Override
    public String what() {
        return "gray";
    }

    @Override
    public List<Value> values() {
        double objects = dbScalesWithNodes ? dbSize * nodes : dbSize;
        double active = tps * actions * actionSeconds * nodes * nodes;
        boolean tooBusy = active * actions * actions / (2 * objects) > MOST_WAITING;
        return List.of(
                tooBusy ? new Value("rate_per_s", null) : Value.of("rate_per_s", rate(objects)));
    }

    private double rate(double objects) {
        double cubedActions = actions * actions * actions;
        double fifth = cubedActions * actions * actions;
        double all = tps * nodes;
        double nodesCubed = (double) nodes * nodes * nodes;
        return switch (scheme) {
            case EAGER -> tps * tps * actionSeconds * fifth * nodesCubed / (4 * objects * objects);
            case LAZY_GROUP ->
                    tps * tps * actionSeconds * cubedActions * nodesCubed / (2 * objects);
            case LAZY_MASTER -> all * all * actionSeconds * fifth / (4 * objects * objects);
            case MOBILE -> disconnectSeconds * (all * actions) * (all * actions) / objects;
        };
    }
}
