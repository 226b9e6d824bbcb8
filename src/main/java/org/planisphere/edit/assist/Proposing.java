package org.planisphere.edit.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.SchemaHelp;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.edit.assist.CaretPlace.Role;
import org.planisphere.model.Place;

/// Lists what the schema and the plan know for one place.
///
/// @param typed what stands before the caret of the word under it, in lower case
record Proposing(CaretPlace caret, String text, String typed, KnownNames names) {
    List<Proposal> all() {
        if (caret.place().file().equals(Workspace.LAYOUT_FILE)) {
            return List.of();
        }
        Optional<Kind> kind = caret.kind();
        if (kind.isEmpty()) {
            return List.of();
        }
        return switch (caret.role()) {
            case KEY -> keys(kind.get());
            case VALUE -> values(kind.get());
            case START -> starts(kind.get());
            case ITEM -> items(kind.get());
        };
    }

    private List<Proposal> starts(Kind kind) {
        if (kind instanceof Kind.Listing) {
            return items(kind);
        }
        List<Proposal> all = new ArrayList<>(values(kind));
        all.addAll(keys(kind));
        return all;
    }

    /// Another item of a list, with its dash.
    private List<Proposal> items(Kind kind) {
        if (!(kind instanceof Kind.Listing _)) {
            return kind instanceof Kind.OneOrMany either ? items(either.many()) : List.of();
        }
        CaretPlace item =
                new CaretPlace(
                        caret.place().child(0),
                        Role.START,
                        caret.from(),
                        caret.to(),
                        caret.siblings(),
                        caret.column() + 2,
                        false,
                        false);
        return new Proposing(item, text, typed, names)
                .all().stream()
                        .map(
                                it ->
                                        new Proposal(
                                                it.label(),
                                                "- " + it.insert(),
                                                it.note(),
                                                it.help()))
                        .toList();
    }

    private List<Proposal> keys(Kind kind) {
        return switch (kind) {
            case Kind.Fields fields -> fieldKeys(fields);
            case Kind.Shorthand shorthand -> fieldKeys(shorthand.object());
            case Kind.Entries entries ->
                    entries.keys().stream()
                            .filter(key -> !caret.siblings().contains(key))
                            .map(key -> key(key, entries.value(), ""))
                            .toList();
            default -> List.of();
        };
    }

    private List<Proposal> fieldKeys(Kind.Fields fields) {
        return fields.fields().stream()
                .filter(field -> !caret.siblings().contains(field.key()))
                .map(field -> key(field.key(), field.kind(), field.required() ? "required" : ""))
                .toList();
    }

    private Proposal key(String key, Kind kind, String note) {
        Place place = caret.place().child(key);
        String help = SchemaHelp.at(place).orElse("");
        String written = ScalarText.of(key, caret.inFlow());
        return new Proposal(key, caret.colon() ? written : written + behind(kind), note, help);
    }

    /// What follows a new key, up to where its value is written.
    private String behind(Kind kind) {
        String below = ":\n" + " ".repeat(caret.column() + 2);
        return switch (kind) {
            case Kind.Fields _, Kind.Entries _ -> caret.inFlow() ? ": " : below;
            case Kind.Listing list -> caret.inFlow() || isShort(list) ? ": " : below + "- ";
            default -> ": ";
        };
    }

    /// Whether a list is usually written in brackets.
    private static boolean isShort(Kind.Listing list) {
        return switch (list.item()) {
            case Kind.Text text -> text.naming() != Kind.Naming.SERVICE;
            case Kind.Words _, Kind.Block _ -> true;
            default -> false;
        };
    }

    private List<Proposal> values(Kind kind) {
        return switch (kind) {
            case Kind.Words words -> words(words);
            case Kind.Truth _ -> List.of(value("true", ""), value("false", ""));
            case Kind.Text name -> names(name);
            case Kind.Block block when block.ipv4() -> blocks();
            case Kind.Shorthand shorthand -> values(shorthand.one());
            case Kind.OneOrMany either -> values(either.one());
            case Kind.Listing list -> inBrackets(values(list.item()));
            default -> List.of();
        };
    }

    private static List<Proposal> inBrackets(List<Proposal> items) {
        return items.stream()
                .map(
                        it ->
                                new Proposal(
                                        it.label(),
                                        it.insert().startsWith(" ")
                                                ? " [" + it.insert().strip() + "]"
                                                : "[" + it.insert() + "]",
                                        it.note(),
                                        it.help()))
                .toList();
    }

    private List<Proposal> words(Kind.Words words) {
        List<Proposal> all = new ArrayList<>();
        words.words().forEach(word -> all.add(value(word, "")));
        if (words.truthToo()) {
            words(new Kind.Words(List.of("true", "false"), false)).stream()
                    .filter(it -> all.stream().noneMatch(one -> one.label().equals(it.label())))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Proposal> names(Kind.Text kind) {
        Set<String> listed = new HashSet<>();
        if (kind.naming() == Kind.Naming.SERVICE) {
            listed.addAll(names.listed(caret.place()));
            listed.remove(Lexemes.unquoted(text.substring(caret.from(), caret.to())));
        }
        return names.of(kind.naming(), caret.place(), text).stream()
                .filter(name -> !listed.contains(name.name()))
                .map(name -> named(name.name(), name.note()))
                .toList();
    }

    private List<Proposal> blocks() {
        return new FreeBlocks(names.plan(), caret.place(), typed)
                .next().stream().map(free -> named(free.name(), free.note())).toList();
    }

    private Proposal named(String name, String note) {
        String help = SchemaHelp.at(caret.place()).orElse("");
        return new Proposal(name, spaced(ScalarText.of(name, caret.inFlow())), note, help);
    }

    private Proposal value(String word, String note) {
        String help = SchemaHelp.at(caret.place()).orElse("");
        return new Proposal(word, spaced(word), note, help);
    }

    /// A value does not touch the colon before it.
    private String spaced(String value) {
        boolean touches =
                caret.role() == Role.VALUE
                        && caret.from() > 0
                        && text.charAt(caret.from() - 1) == ':';
        return touches ? " " + value : value;
    }
}
