package org.planisphere.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.workbench.session.ComputedVerdict;
import org.planisphere.workbench.session.Engines;

/// The program's own engines, shared by all windows of the tests: the day of a plan is simulated
/// once, however many windows open it.
final class KeptEngines implements Engines {
    static final KeptEngines SHARED = new KeptEngines();

    private static final int MOST_DAYS = 20;

    private final ShippedEngines engines = new ShippedEngines();
    private final Map<Plan, ComputedVerdict> days =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<Plan, ComputedVerdict> eldest) {
                            return size() > MOST_DAYS;
                        }
                    });

    private KeptEngines() {}

    @Override
    public Facts facts() {
        return engines.facts();
    }

    @Override
    public List<Finding> check(ParsedPlan parsed) {
        return engines.check(parsed);
    }

    @Override
    public ComputedVerdict checkComputed(ParsedPlan parsed, CostSheet costs, RunControl control) {
        ComputedVerdict known = days.get(parsed.plan());
        if (known == null) {
            known = engines.checkComputed(parsed, costs, control);
            days.put(parsed.plan(), known);
        }
        return known;
    }

    @Override
    public List<Finding> checkAll(ParsedPlan parsed) {
        return engines.checkAll(parsed);
    }

    @Override
    public CostSheet cost(ParsedPlan parsed) throws PriceBookException {
        return engines.cost(parsed);
    }
}
