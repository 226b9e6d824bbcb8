package org.planisphere.rules.network;

import java.nio.ByteBuffer;
import java.util.Comparator;
import org.planisphere.model.Cidr;

/// The addresses of a block as numbers: its first address in 128 bits, those of IPv4 in the first
/// 32 of them.
record AddressRange(boolean ipv6, long high, long low, int prefixBits) {
    /// Versions apart, then by first address, the larger of two ranges first: each range comes
    /// before those inside it, and nothing else stands between them.
    static final Comparator<AddressRange> ORDER = AddressRange::order;

    static AddressRange of(Cidr cidr) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.put(cidr.block().getLower().getBytes());
        return new AddressRange(
                cidr.isIpv6(), bytes.getLong(0), bytes.getLong(8), cidr.prefixBits());
    }

    private static int order(AddressRange one, AddressRange other) {
        int order = Boolean.compare(one.ipv6, other.ipv6);
        order = order == 0 ? Long.compareUnsigned(one.high, other.high) : order;
        order = order == 0 ? Long.compareUnsigned(one.low, other.low) : order;
        return order == 0 ? Integer.compare(one.prefixBits, other.prefixBits) : order;
    }

    boolean contains(AddressRange other) {
        return ipv6 == other.ipv6
                && prefixBits <= other.prefixBits
                && isSame(high, other.high, prefixBits)
                && isSame(low, other.low, prefixBits - 64);
    }

    private static boolean isSame(long one, long other, int bits) {
        return bits <= 0 || (one ^ other) >>> (64 - Math.min(bits, 64)) == 0;
    }
}
