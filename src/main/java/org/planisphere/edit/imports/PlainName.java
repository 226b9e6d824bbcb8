package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planisphere.model.RegionId;

/// Names from outside as a plan may hold them.
final class PlainName {
    private static final int LONGEST = 63;

    private PlainName() {}

    /// A name of letters, digits, dots, dashes and underscores; empty where nothing is left.
    static String of(String text) {
        String plain =
                text.replaceAll("[^A-Za-z0-9._-]+", "-")
                        .replaceAll("^[^A-Za-z0-9]+", "")
                        .replaceAll("[-._]+$", "");
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST).replaceAll("[-._]+$", "");
    }

    /// The name of a thing without the region at its beginning or end: `shop-orders-usw2` in
    /// us-west-2 is `shop-orders`.
    static String without(RegionId region, String name) {
        String plain = of(name);
        for (String code : codes(region)) {
            String lower = plain.toLowerCase(Locale.ROOT);
            if (lower.endsWith("-" + code)) {
                return plain.substring(0, plain.length() - code.length() - 1);
            }
            if (lower.startsWith(code + "-")) {
                return plain.substring(code.length() + 1);
            }
        }
        return plain;
    }

    /// The last part of a Terraform address: `module.west.aws_db_instance.main["x"]` is `main-x`.
    static String ofAddress(String address) {
        int index = address.indexOf('[', Math.max(0, address.lastIndexOf("]")));
        String indexed = index >= 0 ? address.substring(0, index) : address;
        int bracket = indexed.endsWith("]") ? indexed.lastIndexOf('[') : indexed.length();
        String path = indexed.substring(0, Math.max(0, bracket));
        return of(path.substring(path.lastIndexOf('.') + 1) + indexed.substring(path.length()));
    }

    /// How people shorten a region in names: us-west-2, uswest2, usw2.
    static List<String> codes(RegionId region) {
        String id = region.value().toLowerCase(Locale.ROOT);
        List<String> codes = new ArrayList<>(List.of(id, id.replace("-", "")));
        String[] words = id.split("-", -1);
        if (words.length == 3 && !words[1].isEmpty()) {
            codes.add(words[0] + letters(words[1]) + words[2]);
        }
        return codes;
    }

    /// `northeast` is ne, `west` is w.
    private static String letters(String direction) {
        for (String first : List.of("north", "south")) {
            if (direction.startsWith(first) && direction.length() > first.length()) {
                return first.substring(0, 1) + direction.charAt(first.length());
            }
        }
        return direction.substring(0, 1);
    }
}
