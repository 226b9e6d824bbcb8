package org.planisphere.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planisphere.model.Place;
import org.planisphere.rules.Numbers;

/// A message with names in braces, which stand for values.
record PolicyText(String text, List<Slot> slots) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PATH = Pattern.compile("[a-z_]+(\\.[a-z0-9_]+)?");

    /// A name in braces.
    ///
    /// @param start of the opening brace
    /// @param end behind the closing brace
    record Slot(int start, int end, ValuePath path) {}

    PolicyText {
        slots = List.copyOf(slots);
    }

    /// Reads a message.
    ///
    /// @param place where it stands
    /// @throws Misread if a name in braces stands for nothing
    static PolicyText read(String text, Place place) throws Misread {
        List<Slot> slots = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            slots.add(new Slot(braces.start(), braces.end(), path(braces, place)));
        }
        return new PolicyText(text, slots);
    }

    private static ValuePath path(Matcher braces, Place place) throws Misread {
        String name = braces.group(1);
        int at = braces.start(1);
        if (!PATH.matcher(name).matches()) {
            throw new Misread(
                    place,
                    new Fault(
                            at,
                            "{%s} names no value".formatted(FaultWords.shown(name)),
                            "Write a name such as {region.name}."));
        }
        return switch (Language.read(name)) {
            case Reading.Refused(Fault fault) ->
                    throw new Misread(
                            place,
                            new Fault(at + fault.offset(), fault.sentence(), fault.advice()));
            case Reading.Understood understood -> understood.paths().getFirst().movedBy(at);
        };
    }

    /// The message about one subject.
    String about(Subject subject) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (Slot slot : slots) {
            filled.append(text, done, slot.start());
            filled.append(slot.path().value(subject).map(PolicyText::shown).orElse("(not set)"));
            done = slot.end();
        }
        return filled.append(text, done, text.length()).toString();
    }

    /// A value as people read it.
    static String shown(Object value) {
        return switch (value) {
            case Double number -> Numbers.plain(number);
            case Map<?, ?> thing -> String.valueOf(thing.get("name"));
            case List<?> list when list.isEmpty() -> "none";
            case List<?> list ->
                    list.stream().map(PolicyText::shown).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
