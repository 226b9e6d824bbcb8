package org.planisphere.edit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.model.Observation;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.RuleCatalog;

/// Imports as tests make them.
final class Imported {
    static final Facts FACTS = ShippedFacts.load();

    private Imported() {}

    static String resource(String path) {
        try (InputStream bytes = Imported.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(bytes, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(path, unreadable);
        }
    }

    static ImportedPlan of(String file, String text) throws ImportRefusedException {
        return of(file, text, Optional.empty());
    }

    static ImportedPlan of(String file, String text, Optional<ParsedPlan> open)
            throws ImportRefusedException {
        return Imports.of(
                ImportSource.file(file, text.getBytes(StandardCharsets.UTF_8)),
                FACTS.regions(),
                open);
    }

    static ImportedPlan folder(Map<String, String> files) throws ImportRefusedException {
        Map<String, byte[]> bytes =
                files.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> it.getValue().getBytes(StandardCharsets.UTF_8)));
        return Imports.of(
                new ImportSource("specs", true, new TreeMap<>(bytes), List.of()),
                FACTS.regions(),
                Optional.empty());
    }

    static ParsedPlan parsed(ImportedPlan imported) {
        return PlanReader.read(imported.workspace());
    }

    /// Errors that the text of a plan itself has.
    static List<String> syntaxErrors(ImportedPlan imported) {
        ParsedPlan parsed = parsed(imported);
        return RuleCatalog.check(parsed.plan(), FACTS).stream()
                .filter(it -> it.rule().startsWith("SYN-"))
                .filter(it -> it.severity() == Severity.ERROR)
                .map(it -> it.rule() + " " + it.place() + " " + it.message())
                .toList();
    }

    static List<Observation> noticed(ImportedPlan imported) {
        return parsed(imported).plan().observations();
    }

    /// The notes of a kind as they are printed.
    static List<String> told(ImportedPlan imported, ImportNote.Kind kind) {
        return imported.report().of(kind).stream()
                .map(note -> note.place() + ": " + note.words())
                .toList();
    }
}
