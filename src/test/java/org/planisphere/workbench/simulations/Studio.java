package org.planisphere.workbench.simulations;

import java.util.Objects;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.ReplaceText;
import org.planisphere.model.Place;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.session.PlanSession;

/// The models of the simulation view on a session with the storefront, as the window wires them.
final class Studio implements FormEdits {
    final PlanSession session = OpenPlans.session("storefront", new HeardNotices());
    final SimulationsModel simulations;
    final ScenarioModel scenarios;

    Studio(SimulationRunner runs) {
        simulations = new SimulationsModel(runs);
        scenarios = new ScenarioModel(simulations, this);
        session.snapshotProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                scenarios.show(now);
                            }
                        });
    }

    /// A studio whose plan has the scenario of [ResultSketch] too.
    static Studio withOutage(SimulationRunner runs) {
        Studio studio = new Studio(runs);
        studio.write(
                studio.text()
                        .replace(
                                "scenarios:\n",
                                """
                                scenarios:
                                  - name: Tokyo at 40 %
                                    seed: 7
                                    duration: 24h
                                    events:
                                      - at: 13h
                                        degrade: {region: ap-northeast-1, capacity: 0.4, for: 40m}
                                """));
        return studio;
    }

    String text() {
        Workspace now = Objects.requireNonNull(session.workspace());
        return now.text(Workspace.PLAN_FILE).orElseThrow();
    }

    void write(String text) {
        session.apply(new ReplaceText(Workspace.PLAN_FILE, text));
    }

    @Override
    public void apply(PlanEdit edit) {
        session.apply(edit);
    }

    @Override
    public void type(PlanEdit edit, Place into) {
        session.type(edit, into);
    }

    @Override
    public void rested() {
        session.endTyping();
    }

    @Override
    public void rename(Naming naming, String name) {}

    @Override
    public void focused(Place place) {}
}
