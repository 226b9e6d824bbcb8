package org.planisphere.simulation.modelfile.calculate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/// The linear programme behind the load of a quorum system: the shares of the quorums are the
/// unknowns, and the largest load of a node, the last unknown, is to be as small as possible.
///
/// Speeds are divided by the largest of them, so that the solver's tolerances suit every unit.
final class QuorumProgramme {
    private static final double EPSILON = 1e-11;
    private static final int MOST_ULPS = 10;

    private final QuorumLoad question;
    private final List<Set<Integer>> reads;
    private final List<Set<Integer>> writes;
    private final double fastest;

    private QuorumProgramme(QuorumLoad question) {
        this.question = question;
        this.reads = question.system().reads();
        this.writes = question.system().writes();
        this.fastest =
                Math.max(
                        Collections.max(question.readsPerS()),
                        Collections.max(question.writesPerS()));
    }

    static QuorumStrategy solve(QuorumLoad question) {
        return new QuorumProgramme(question).solve();
    }

    private QuorumStrategy solve() {
        int unknowns = reads.size() + writes.size() + 1;
        double[] busiest = new double[unknowns];
        busiest[unknowns - 1] = 1;
        List<LinearConstraint> constraints = new ArrayList<>();
        constraints.add(allOf(0, reads.size()));
        constraints.add(allOf(reads.size(), unknowns - 1));
        for (int node = 0; node < question.system().nodes(); node++) {
            constraints.add(atMostTheBusiest(node));
        }
        double[] shares =
                new SimplexSolver(EPSILON, MOST_ULPS, EPSILON)
                        .optimize(
                                new LinearObjectiveFunction(busiest, 0),
                                new LinearConstraintSet(constraints),
                                GoalType.MINIMIZE,
                                new NonNegativeConstraint(true))
                        .getPoint();
        return new QuorumStrategy(
                question,
                DoubleStream.of(shares).limit(reads.size()).boxed().toList(),
                DoubleStream.of(shares).skip(reads.size()).limit(writes.size()).boxed().toList());
    }

    private LinearConstraint allOf(int from, int to) {
        double[] row = new double[reads.size() + writes.size() + 1];
        IntStream.range(from, to).forEach(i -> row[i] = 1);
        return new LinearConstraint(row, Relationship.EQ, 1);
    }

    private LinearConstraint atMostTheBusiest(int node) {
        double[] row = new double[reads.size() + writes.size() + 1];
        double read = question.readShare() * fastest / question.readsPerS().get(node);
        double write = (1 - question.readShare()) * fastest / question.writesPerS().get(node);
        for (int i = 0; i < reads.size(); i++) {
            row[i] = reads.get(i).contains(node) ? read : 0;
        }
        for (int i = 0; i < writes.size(); i++) {
            row[reads.size() + i] = writes.get(i).contains(node) ? write : 0;
        }
        row[row.length - 1] = -1;
        return new LinearConstraint(row, Relationship.LEQ, 0);
    }
}
