/// The dated facts that ship with the program, read from `assets/`: regions, round trips, provider
/// limits and the outline of the world.
///
/// Names of the limits in `assets/profiles/*.yaml`; a provider lists only those for which a source
/// could be read:
///
/// - `vpc.prefix.min`, `vpc.prefix.max`: shortest and longest prefix of a network's block
/// - `vpc.cidr.blocks`: IPv4 blocks per network
/// - `subnet.prefix.min`, `subnet.prefix.max`, `subnet.per-vpc`
/// - `subnet.reserved`: addresses the provider keeps in each subnet
/// - `peering.per-vpc`, `peering.request-expiry-days`
/// - `tgw.attachments`, `tgw.routes`: per transit gateway
/// - `mtu.inter-region-peering`, `mtu.transit-gateway`, `mtu.vpn`, `mtu.internet`: in bytes
/// - `network.addresses`: private addresses in a network
@NullMarked
package org.planisphere.artifact.catalog;

import org.jspecify.annotations.NullMarked;
