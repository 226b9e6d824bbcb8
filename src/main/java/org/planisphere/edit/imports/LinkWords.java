package org.planisphere.edit.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;

/// What the words of a line say of a link.
record LinkWords(Optional<ConnectionType> type, Optional<ConnectionPurpose> purpose) {
    private static final Map<String, ConnectionType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("transit gateway", ConnectionType.TRANSIT_GATEWAY);
        TYPES.put("transit_gateway", ConnectionType.TRANSIT_GATEWAY);
        TYPES.put("tgw", ConnectionType.TRANSIT_GATEWAY);
        TYPES.put("cloud wan", ConnectionType.CLOUD_WAN);
        TYPES.put("private link", ConnectionType.PRIVATE_LINK);
        TYPES.put("privatelink", ConnectionType.PRIVATE_LINK);
        TYPES.put("direct connect", ConnectionType.DIRECT_CONNECT);
        TYPES.put("expressroute", ConnectionType.DIRECT_CONNECT);
        TYPES.put("interconnect", ConnectionType.DIRECT_CONNECT);
        TYPES.put("vpn", ConnectionType.VPN);
        TYPES.put("peering", ConnectionType.PEERING);
        TYPES.put("internet", ConnectionType.PUBLIC);
    }

    static LinkWords of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<ConnectionType> type =
                TYPES.entrySet().stream()
                        .filter(it -> lower.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
        Optional<ConnectionPurpose> purpose =
                lower.contains("replicat")
                        ? Optional.of(ConnectionPurpose.DATA_REPLICATION)
                        : Optional.empty();
        return new LinkWords(type, purpose);
    }
}
