package org.planisphere.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// Why a text is no address block, in the words of the part that is wrong.
public final class CidrFault {
    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;
    private static final int OCTETS = 4;
    private static final int MOST = 255;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private CidrFault() {}

    /// What is wrong, as the end of a sentence about the text: `/33 is more than 32`.
    ///
    /// @param text one that `Cidr.parse` refuses
    public static String of(String text) {
        String block = text.strip();
        int slash = block.indexOf('/');
        String address = slash < 0 ? block : block.substring(0, slash);
        if (address.chars().anyMatch(Character::isWhitespace)) {
            return "there is a space in it";
        }
        String fault = address.contains(":") ? sixth(address) : fourth(address);
        if (!fault.isEmpty()) {
            return fault;
        }
        if (slash < 0) {
            return "the prefix length is missing, such as the /16 of 10.20.0.0/16";
        }
        return prefix(block.substring(slash + 1), address.contains(":") ? IPV6_BITS : IPV4_BITS);
    }

    private static String prefix(String written, int most) {
        if (written.isEmpty()) {
            return "there is no number behind the slash";
        }
        if (written.contains(".")) {
            return "/%s is a mask; a prefix length is a number of bits, such as /16"
                    .formatted(written);
        }
        if (!DIGITS.matcher(written).matches()) {
            return "'/%s' is no number of bits".formatted(written);
        }
        return above(written, most)
                ? "/%s is more than /%d".formatted(written, most)
                : "it cannot be read as a block";
    }

    /// Compares as numbers, however many digits there are.
    private static boolean above(String digits, int most) {
        String plain = digits.replaceFirst("^0+(?=.)", "");
        return plain.length() > 3 || Integer.parseInt(plain) > most;
    }

    private static String fourth(String address) {
        if (address.isEmpty()) {
            return "there is no address in front of the slash";
        }
        String[] octets = address.split("\\.", -1);
        for (String octet : octets) {
            String fault = octet(octet);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        if (octets.length != OCTETS) {
            return "an IPv4 address has four numbers, and this has %d".formatted(octets.length);
        }
        return "";
    }

    private static String octet(String octet) {
        if (octet.isEmpty()) {
            return "a number is missing beside a dot";
        }
        if (!DIGITS.matcher(octet).matches()) {
            return "'%s' is no number".formatted(octet);
        }
        if (above(octet, MOST)) {
            return "%s is more than %d".formatted(octet, MOST);
        }
        return octet.length() > 1 && octet.charAt(0) == '0'
                ? "%s has a zero in front, which some programs read as octal".formatted(octet)
                : "";
    }

    private static String sixth(String address) {
        for (String group : address.toLowerCase(Locale.ROOT).split(":", -1)) {
            if (!group.contains(".") && !group.matches("[0-9a-f]{0,4}")) {
                return "'%s' is no group of up to four digits 0-9 and a-f".formatted(group);
            }
        }
        return Cidr.parse(address + "/" + IPV6_BITS).isPresent()
                ? ""
                : "an IPv6 address has eight groups, or :: once for those that are zero";
    }
}
