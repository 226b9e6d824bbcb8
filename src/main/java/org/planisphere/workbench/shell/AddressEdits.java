package org.planisphere.workbench.shell;

import org.planisphere.edit.ApplyFix;
import org.planisphere.model.Cidr;
import org.planisphere.model.RegionId;
import org.planisphere.rules.network.NextFree;
import org.planisphere.workbench.addresses.AddressActions;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;

/// Turns what is done in the address plan into edits of the plan.
record AddressEdits(PlanSession session, CopiedText copied) implements AddressActions {
    @Override
    public void selected(RegionId region) {
        session.select(Selection.of(region));
    }

    @Override
    public void copy(Cidr block) {
        copied.put(block.canonical());
    }

    @Override
    public void use(RegionId region, Cidr block) {
        session.sendUnsent();
        Snapshot now = session.snapshotProperty().get();
        if (now != null) {
            now.plan()
                    .region(region)
                    .map(it -> NextFree.use(now.plan(), it, block))
                    .ifPresent(fix -> session.apply(new ApplyFix(fix)));
        }
    }
}
