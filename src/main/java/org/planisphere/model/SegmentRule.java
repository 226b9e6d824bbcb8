package org.planisphere.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether traffic may pass from one part of the network to another.
public record SegmentRule(
        @Nullable String from, @Nullable String to, @Nullable Boolean allow, Place place) {
    /// The words of one end, such as a security group and the region that it is in.
    public static List<String> words(@Nullable String end) {
        return end == null
                ? List.of()
                : Stream.of(end.split("[/@: ]+")).filter(word -> !word.isBlank()).toList();
    }
}
