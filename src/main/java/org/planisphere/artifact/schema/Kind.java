package org.planisphere.artifact.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.YamlName;

/// What belongs at one place of a file.
public sealed interface Kind {
    /// What a name names, so that it can be completed, followed and changed everywhere.
    enum Naming {
        NOTHING,
        REGION,
        SERVICE,
        STORE
    }

    /// Names of regions, services and stores: safe in a file name, a tag and a DNS label list.
    Text NAME =
            new Text(
                    "a name of letters, digits, dots, dashes and underscores (63 at most)",
                    Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}"),
                    Naming.NOTHING);

    /// Names of a region of the plan (or of a site, where a connection may end at one).
    Text REGION = new Text("the name of a region", NAME.form(), Naming.REGION);

    Text SERVICE = new Text(NAME.expected(), NAME.form(), Naming.SERVICE);
    Text STORE = new Text(NAME.expected(), NAME.form(), Naming.STORE);

    Text TEXT = new Text("text", null);
    Quantity RATIO = new Quantity("a number from 0 to 1", 0, 1, false, false);
    Quantity PERCENT = new Quantity("a number from 0 to 100", 0, 100, false, false);
    Quantity AMOUNT = new Quantity("a number from 0 upwards", 0, Quantity.MOST, false, false);
    Quantity POSITIVE = new Quantity("a number above 0", 0, Quantity.MOST, true, false);
    Quantity ANY_NUMBER = new Quantity("a number", -Quantity.MOST, Quantity.MOST, false, false);
    Quantity COUNT =
            new Quantity("a whole number from 0 upwards", 0, Integer.MAX_VALUE, false, true);

    /// What belongs here, as messages say it: `a number from 0 to 1`.
    String expected();

    /// Free text, or text of a form.
    ///
    /// @param form what the whole text matches, null where any text will do
    /// @param naming what the text is the name of
    record Text(String expected, @Nullable Pattern form, Naming naming) implements Kind {
        Text(String expected, @Nullable Pattern form) {
            this(expected, form, Naming.NOTHING);
        }
    }

    /// A number, as a double or, where `whole`, as an integer.
    record Quantity(String expected, double min, double max, boolean aboveMin, boolean whole)
            implements Kind {
        /// The largest number of anything in a plan; beyond it, somebody leaned on a key.
        static final double MOST = 1e15;

        public boolean holds(double value) {
            return value <= max && (aboveMin ? value > min : value >= min);
        }
    }

    /// `true` or `false`.
    record Truth() implements Kind {
        @Override
        public String expected() {
            return "true or false";
        }
    }

    /// One word of a closed list.
    ///
    /// @param truthToo whether `true` and `false` are words here
    record Words(List<String> words, boolean truthToo) implements Kind {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", words);
        }
    }

    /// A length of time, such as `15m`; a bare number means seconds.
    record Span(boolean aboveZero) implements Kind {
        @Override
        public String expected() {
            return "a duration %ssuch as 60s, 15m, 12h, 7d or 4w"
                    .formatted(aboveZero ? "above 0 " : "");
        }
    }

    /// A day, such as `2026-06-30`.
    record Date() implements Kind {
        @Override
        public String expected() {
            return "a date such as 2026-06-30";
        }
    }

    /// An address block.
    record Block(boolean ipv4, boolean ipv6) implements Kind {
        @Override
        public String expected() {
            return ipv4
                    ? "an address block such as 10.20.0.0/16"
                    : "an IPv6 address block such as 2001:db8::/56";
        }
    }

    /// Values of one kind.
    ///
    /// @param least how many there must be
    /// @param most how many there may be
    record Listing(Kind item, int least, int most) implements Kind {
        Listing(Kind item) {
            this(item, 0, Integer.MAX_VALUE);
        }

        @Override
        public String expected() {
            if (least == most) {
                return "a list of %d values".formatted(most);
            }
            if (most < Integer.MAX_VALUE) {
                return "a list of %d to %d values".formatted(least, most);
            }
            return least > 0 ? "a list of %d or more values".formatted(least) : "a list";
        }

        boolean holds(int count) {
            return count >= least && count <= most;
        }
    }

    /// Keys, each with its own kind.
    ///
    /// @param closed whether any other key is refused; else it is kept
    /// @param choice what decides on further keys, null where nothing does
    record Fields(List<Field> fields, boolean closed, @Nullable Choice choice) implements Kind {
        public Fields {
            fields = List.copyOf(fields);
        }

        public Fields(List<Field> fields) {
            this(fields, false, null);
        }

        @Override
        public String expected() {
            return everyField()
                    .findFirst()
                    .map(field -> "keys such as " + field.key() + ":")
                    .orElse("keys with values");
        }

        /// The field of a key, the first where several outcomes of the choice know it.
        public Optional<Field> field(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field);
                }
            }
            return choice == null
                    ? Optional.empty()
                    : everyField().filter(field -> field.key().equals(key)).findFirst();
        }

        /// The fields, and those of every outcome of the choice.
        Stream<Field> everyField() {
            return choice == null
                    ? fields.stream()
                    : Stream.concat(fields.stream(), choice.outcomes().flatMap(Fields::everyField));
        }
    }

    /// Keys that the user chooses (or some of a closed list), all with values of one kind.
    ///
    /// @param keys the keys that there are, empty where any will do
    record Entries(List<String> keys, Kind value) implements Kind {
        public Entries {
            keys = List.copyOf(keys);
        }

        @Override
        public String expected() {
            return "keys with values";
        }
    }

    /// An object, or the text of its one required key alone: `api-gateway` for
    /// `{name: api-gateway}`.
    record Shorthand(String key, Fields object) implements Kind {
        @Override
        public String expected() {
            return "a %s, or keys such as %s:".formatted(key, key);
        }

        /// What belongs here where the text stands alone.
        public Kind one() {
            return object.field(key).orElseThrow().kind();
        }
    }

    /// One of some words, or a value of another kind.
    record WordOr(Words words, Kind other) implements Kind {
        @Override
        public String expected() {
            return "%s or %s".formatted(String.join(", ", words.words()), other.expected());
        }
    }

    /// A kind with a name, which may stand inside itself.
    ///
    /// @param help the path that the help for its keys starts with
    record Named(String name, String help, Supplier<Kind> kind) implements Kind {
        @Override
        public String expected() {
            return kind.get().expected();
        }
    }

    /// One value, or a list.
    record OneOrMany(Kind one, Listing many) implements Kind {
        @Override
        public String expected() {
            return one.expected() + ", or a list";
        }
    }

    /// Anything; kept as it is.
    record Free() implements Kind {
        @Override
        public String expected() {
            return "anything";
        }
    }

    static Words words(String... words) {
        return new Words(List.of(words), false);
    }

    /// The words of an enum of the model.
    static Words words(YamlName[] values) {
        return new Words(List.of(values).stream().map(YamlName::yaml).toList(), false);
    }

    static Listing list(Kind item) {
        return new Listing(item);
    }

    static Listing list(Kind item, int least, int most) {
        return new Listing(item, least, most);
    }

    static Fields fields(Field... fields) {
        return new Fields(List.of(fields));
    }

    /// Keys beside which no other may stand.
    static Fields only(Field... fields) {
        return new Fields(List.of(fields), true, null);
    }

    static Quantity whole(int min, int max) {
        return new Quantity(
                "a whole number from %d to %d".formatted(min, max), min, max, false, true);
    }
}
