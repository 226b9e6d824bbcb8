package org.planisphere.artifact.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    record Span() implements Kind {
        @Override
        public String expected() {
            return "a duration such as 60s, 15m, 12h, 7d or 4w";
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
    record Listing(Kind item) implements Kind {
        @Override
        public String expected() {
            return "a list";
        }
    }

    /// Keys, each with its own kind.
    record Fields(List<Field> fields) implements Kind {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String expected() {
            return fields.isEmpty()
                    ? "keys with values"
                    : "keys such as " + fields.getFirst().key() + ":";
        }

        public Optional<Field> field(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
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

    static Fields fields(Field... fields) {
        return new Fields(List.of(fields));
    }

    static Quantity whole(int min, int max) {
        return new Quantity(
                "a whole number from %d to %d".formatted(min, max), min, max, false, true);
    }
}
