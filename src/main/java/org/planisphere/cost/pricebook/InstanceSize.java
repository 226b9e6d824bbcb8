package org.planisphere.cost.pricebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size key taken apart into its family and its size within it, because the sizes of a family
/// cost in proportion: m6i.xlarge over m6i.large is 2.000 in every region of the shipped book.
///
/// @param family the key with a placeholder for the size, such as `compute.m6i.#`
/// @param weight size within the family; twice the weight is twice the machine
record InstanceSize(String family, double weight) {
    private static final Pattern AWS =
            Pattern.compile("((?:compute|db|cache)\\.\\w+\\.)(\\d*)(large|xlarge)(\\..*)?");
    private static final List<Pattern> NUMBERED =
            List.of(
                    Pattern.compile("(compute\\.\\w+-(?:standard|highmem|highcpu)-)(\\d+)()"),
                    Pattern.compile("(compute\\.Standard_[DEF])(\\d+)(\\w*)"));

    /// Takes a key apart; empty where sizes of its family do not scale.
    static Optional<InstanceSize> of(String sku) {
        Matcher aws = AWS.matcher(sku);
        if (aws.matches()) {
            String rest = aws.group(4) == null ? "" : aws.group(4);
            return Optional.of(
                    new InstanceSize(
                            aws.group(1) + "#" + rest, awsWeight(aws.group(2), aws.group(3))));
        }
        return NUMBERED.stream()
                .map(pattern -> pattern.matcher(sku))
                .filter(Matcher::matches)
                .map(
                        size ->
                                new InstanceSize(
                                        size.group(1) + "#" + size.group(3),
                                        Double.parseDouble(size.group(2))))
                .findFirst();
    }

    /// The key of the next smaller machine of the family: the largest power of two below it, as
    /// every family has those; empty where there is none.
    static Optional<String> smaller(String sku) {
        return of(sku).filter(size -> size.weight() >= 2)
                .flatMap(
                        size ->
                                spelled(
                                        size.family(),
                                        Integer.highestOneBit((int) Math.ceil(size.weight()) - 1)));
    }

    /// A size written as its provider does; nobody sells the numbered families with one processor.
    private static Optional<String> spelled(String family, int weight) {
        if (family.contains("-#")
                || family.contains("_D#")
                || family.contains("_E#")
                || family.contains("_F#")) {
            return weight < 2
                    ? Optional.empty()
                    : Optional.of(family.replace("#", Integer.toString(weight)));
        }
        String word =
                switch (weight) {
                    case 1 -> "large";
                    case 2 -> "xlarge";
                    default -> weight / 2 + "xlarge";
                };
        return Optional.of(family.replace("#", word));
    }

    /// `large` is 1, `xlarge` 2, `4xlarge` 8.
    private static double awsWeight(String count, String word) {
        double units = count.isEmpty() ? 1 : Double.parseDouble(count);
        return "large".equals(word) ? units : 2 * units;
    }
}
