package org.planisphere.artifact.schema;

import java.util.List;
import java.util.stream.Stream;

/// What decides which further keys there are in a mapping, beside those that may always stand.
public sealed interface Choice {
    /// The keys that each outcome brings, in the order of the table.
    Stream<Kind.Fields> outcomes();

    /// The one of several keys that stands there: the first key of its outcome.
    record ByKey(List<Kind.Fields> ways) implements Choice {
        public ByKey {
            ways = List.copyOf(ways);
        }

        @Override
        public Stream<Kind.Fields> outcomes() {
            return ways.stream();
        }

        static String decider(Kind.Fields way) {
            return way.fields().getFirst().key();
        }

        List<String> deciders() {
            return ways.stream().map(ByKey::decider).toList();
        }

        /// Whether one of the keys must be there.
        boolean needed() {
            return ways.getFirst().fields().getFirst().required();
        }
    }

    /// The word that a key holds, which is one of those that always stand.
    record ByWord(String key, List<Way> ways) implements Choice {
        public ByWord {
            ways = List.copyOf(ways);
        }

        @Override
        public Stream<Kind.Fields> outcomes() {
            return ways.stream().map(Way::keys);
        }
    }

    /// A word and the keys that it brings.
    record Way(String word, Kind.Fields keys) {}

    static Way way(String word, Field... fields) {
        return way(word, Kind.only(fields));
    }

    static Way way(String word, Kind.Fields keys) {
        return new Way(word, keys);
    }

    /// Keys of which exactly one outcome stands.
    static Kind.Fields byKey(Kind.Fields... ways) {
        return byKey(List.of(), ways);
    }

    /// Keys that always stand, and those of one outcome.
    static Kind.Fields byKey(List<Field> always, Kind.Fields... ways) {
        return new Kind.Fields(always, true, new ByKey(List.of(ways)));
    }

    /// Keys that always stand, the one that holds the word behind them, and what the word brings.
    static Kind.Fields byWord(List<Field> always, String key, Way... ways) {
        List<String> words = Stream.of(ways).map(Way::word).toList();
        Field decider = Field.must(key, new Kind.Words(words, false));
        List<Field> fields = Stream.concat(always.stream(), Stream.of(decider)).toList();
        return new Kind.Fields(fields, true, new ByWord(key, List.of(ways)));
    }
}
