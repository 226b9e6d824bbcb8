package org.planisphere.rules.topology;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about connections, by number.
public final class TopologyRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new KnownTargetRule(),
                    new SelfConnectionRule(),
                    new AnsweredLinkRule(),
                    new SinglePeeringRule(),
                    new TransitivePathRule(),
                    new SynchronousCallRule(),
                    new PeeringCountRule(),
                    new FullMeshRule(),
                    new TransitRoutesRule(),
                    new AsnRule(),
                    new PrivateDnsRule(),
                    new MtuRule(),
                    new PeerGroupRule(),
                    new EdgeRoutingRule(),
                    new PreferenceRule(),
                    new PartitionRule(),
                    new BandwidthRule(),
                    new SingleWayRule(),
                    new ControlPlanePathRule(),
                    new AutoModeRule(),
                    new AcceptanceRule(),
                    new PlainLinkRule());

    private TopologyRules() {}
}
