package org.planisphere.model;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address block in CIDR notation, kept as written beside the block it means.
///
/// @param written the text of the file, such as `10.20.0.5/16`
/// @param block the canonical block, such as `10.20.0.0/16`
public record Cidr(String written, IPAddress block) {
    /// Only what providers accept: a full address and a prefix; no ranges, wildcards or octal-
    /// looking zeros.
    private static final IPAddressStringParameters STRICT =
            new IPAddressStringParameters.Builder()
                    .allowEmpty(false)
                    .allowAll(false)
                    .allowSingleSegment(false)
                    .allowMask(false)
                    .allowWildcardedSeparator(false)
                    .allow_inet_aton(false)
                    .getIPv4AddressParametersBuilder()
                    .allowLeadingZeros(false)
                    .allowBinary(false)
                    .getParentBuilder()
                    .toParams();

    /// The characters of addresses; the address library would also take ranges and wildcards.
    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f:.]+/[0-9]{1,3}");

    /// Reads a block; empty where the text is no block of IPv4 or IPv6 addresses with a prefix.
    public static Optional<Cidr> parse(String text) {
        if (!FORM.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        IPAddressString string = new IPAddressString(text.strip(), STRICT);
        try {
            IPAddress address = string.toAddress();
            return address == null
                            || !string.isPrefixed()
                            || address.getNetworkPrefixLength() == null
                    ? Optional.empty()
                    : Optional.of(new Cidr(text.strip(), address.toPrefixBlock()));
        } catch (AddressStringException notAnAddress) {
            return Optional.empty();
        }
    }

    /// As `parse`, for text that is known to be a block.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static Cidr of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a CIDR block: " + text));
    }

    public int prefixBits() {
        return block.getNetworkPrefixLength();
    }

    public boolean isIpv6() {
        return block.isIPv6();
    }

    /// The block as a provider would create it, with the bits behind the prefix cleared.
    public String canonical() {
        return block.toCanonicalString();
    }

    /// Whether the text names an address inside the block and not its first one.
    public boolean hasHostBits() {
        if (written.equals(canonical())) {
            return false;
        }
        // The first address can be written in several ways where it is one of IPv6.
        String address = written.substring(0, written.indexOf('/'));
        return !new IPAddressString(address, STRICT)
                .equals(
                        new IPAddressString(
                                block.getLower().withoutPrefixLength().toCanonicalString()));
    }

    public boolean contains(Cidr other) {
        return block.isIPv6() == other.block.isIPv6() && block.contains(other.block);
    }

    /// Blocks either nest or are apart; addresses of different versions never meet.
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /// Number of addresses, all of them, reserved ones included.
    public BigInteger size() {
        return block.getCount();
    }

    @Override
    public String toString() {
        return written;
    }
}
