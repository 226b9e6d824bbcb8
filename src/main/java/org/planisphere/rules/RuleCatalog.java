package org.planisphere.rules;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.data.ApplyRateRule;
import org.planisphere.rules.data.ConflictRule;
import org.planisphere.rules.data.ReplicaSourceRule;
import org.planisphere.rules.network.BlockCountRule;
import org.planisphere.rules.network.ConnectedOverlapRule;
import org.planisphere.rules.network.ContainerBridgeRule;
import org.planisphere.rules.network.FutureOverlapRule;
import org.planisphere.rules.network.HostBitsRule;
import org.planisphere.rules.network.LinkLocalRule;
import org.planisphere.rules.network.PrefixRangeRule;
import org.planisphere.rules.network.PrivateRangeRule;
import org.planisphere.rules.network.ReservedRangeRule;
import org.planisphere.rules.network.SecondaryBlockRule;
import org.planisphere.rules.network.SubnetPlacementRule;
import org.planisphere.rules.network.SubnetRoomRule;
import org.planisphere.rules.observability.AggregationRule;
import org.planisphere.rules.residency.AuditRule;
import org.planisphere.rules.residency.BorderLinkRule;
import org.planisphere.rules.residency.RegionResidencyRule;
import org.planisphere.rules.residency.RestrictedCopyRule;
import org.planisphere.rules.residency.RestrictedKeyRule;
import org.planisphere.rules.residency.StoreKeyRule;
import org.planisphere.rules.residency.WaiverRule;
import org.planisphere.rules.syntax.AllowedValueRule;
import org.planisphere.rules.syntax.AmbiguousScalarRule;
import org.planisphere.rules.syntax.ReadableFileRule;
import org.planisphere.rules.syntax.RequiredKeyRule;
import org.planisphere.rules.syntax.SchemaLineRule;
import org.planisphere.rules.syntax.SecretRule;
import org.planisphere.rules.syntax.SectionsRule;
import org.planisphere.rules.syntax.ServiceTwiceRule;
import org.planisphere.rules.syntax.UniqueRegionRule;
import org.planisphere.rules.syntax.UnknownKeyRule;
import org.planisphere.rules.topology.AnsweredLinkRule;
import org.planisphere.rules.topology.AsnRule;
import org.planisphere.rules.topology.ControlPlanePathRule;
import org.planisphere.rules.topology.FullMeshRule;
import org.planisphere.rules.topology.KnownTargetRule;
import org.planisphere.rules.topology.MtuRule;
import org.planisphere.rules.topology.PeeringCountRule;
import org.planisphere.rules.topology.PrivateDnsRule;
import org.planisphere.rules.topology.SelfConnectionRule;
import org.planisphere.rules.topology.SinglePeeringRule;
import org.planisphere.rules.topology.SynchronousCallRule;
import org.planisphere.rules.topology.TransitRoutesRule;
import org.planisphere.rules.topology.TransitivePathRule;
import org.planisphere.rules.type.ExclusionReasonRule;
import org.planisphere.rules.type.FailoverTypeRule;
import org.planisphere.rules.type.FullCountRule;
import org.planisphere.rules.type.FullMeshPathRule;
import org.planisphere.rules.type.OnePrimaryRule;
import org.planisphere.rules.type.PlacementRule;
import org.planisphere.rules.type.ReadOnlyLinksRule;
import org.planisphere.rules.type.ReadOnlyWritesRule;
import org.planisphere.rules.type.RequiredServicesRule;

/// Every rule, by family and number.
public final class RuleCatalog {
    private static final List<Rule> RULES =
            List.of(
                    new ReadableFileRule(),
                    new RequiredKeyRule(),
                    new AllowedValueRule(),
                    new UnknownKeyRule(),
                    new ServiceTwiceRule(),
                    new AmbiguousScalarRule(),
                    new UniqueRegionRule(),
                    new SectionsRule(),
                    new SecretRule(),
                    new SchemaLineRule(),
                    new PrefixRangeRule(),
                    new HostBitsRule(),
                    new PrivateRangeRule(),
                    new ConnectedOverlapRule(),
                    new FutureOverlapRule(),
                    new ReservedRangeRule(),
                    new ContainerBridgeRule(),
                    new LinkLocalRule(),
                    new SecondaryBlockRule(),
                    new BlockCountRule(),
                    new SubnetPlacementRule(),
                    new SubnetRoomRule(),
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
                    new ControlPlanePathRule(),
                    new ReadOnlyWritesRule(),
                    new RequiredServicesRule(),
                    new FullCountRule(),
                    new FullMeshPathRule(),
                    new ReadOnlyLinksRule(),
                    new ExclusionReasonRule(),
                    new PlacementRule(),
                    new FailoverTypeRule(),
                    new OnePrimaryRule(),
                    new ReplicaSourceRule(),
                    new ConflictRule(),
                    new ApplyRateRule(),
                    new RegionResidencyRule(),
                    new RestrictedCopyRule(),
                    new RestrictedKeyRule(),
                    new BorderLinkRule(),
                    new StoreKeyRule(),
                    new AuditRule(),
                    new WaiverRule(),
                    new AggregationRule());

    private RuleCatalog() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /// The rule with an id such as `NET-004`.
    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /// The findings of all rules on a plan, rule by rule; those that the plan waives are marked.
    public static List<Finding> checkAll(Plan plan, Facts facts) {
        Facts known = facts.with(plan.governance().limits());
        List<Finding> findings =
                RULES.stream().flatMap(rule -> rule.check(plan, known).stream()).toList();
        return new Waivers(plan, facts.today()).mark(findings);
    }
}
