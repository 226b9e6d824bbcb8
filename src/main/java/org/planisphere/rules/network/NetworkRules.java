package org.planisphere.rules.network;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about addresses, by number.
public final class NetworkRules {
    public static final List<CataloguedRule> ALL =
            List.of(
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
                    new AddressGrowthRule(),
                    new TierZonesRule(),
                    new ClusterZonesRule(),
                    new SharedNatRule(),
                    new NetworkSizeRule(),
                    new AddressUsageRule(),
                    new PeeredAddressesRule(),
                    new Ipv6BlockRule(),
                    new AddressPlanRule());

    private NetworkRules() {}
}
