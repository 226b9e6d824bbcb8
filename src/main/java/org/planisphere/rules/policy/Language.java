package org.planisphere.rules.policy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Common Expression Language (cel.dev, specification of 2024) over the values of a plan, with
/// bounds on the length, the depth and the work of an expression.
///
/// It has no loop but over a list that is there, no assignment and no way to call Java.
final class Language {
    /// Longest expression, in characters.
    static final int MOST_CHARACTERS = 2_000;

    /// How deep parts of an expression may nest.
    static final int MOST_DEPTH = 40;

    /// How many items one evaluation may look at, over all lists and lists in lists.
    static final int MOST_ITEMS = 5_000;

    private static final int MOST_PATTERN = 500;

    private static final CelOptions BOUNDS =
            CelOptions.current()
                    .maxExpressionCodePointSize(MOST_CHARACTERS)
                    .maxParseRecursionDepth(MOST_DEPTH)
                    .maxParseErrorRecoveryLimit(5)
                    .comprehensionMaxIterations(MOST_ITEMS)
                    .maxRegexProgramSize(MOST_PATTERN)
                    .enableHeterogeneousNumericComparisons(true)
                    .evaluateCanonicalTypesToNativeValues(true)
                    .build();

    private static final CelCompiler COMPILER = compiler();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(BOUNDS).build();

    private Language() {}

    /// Reads an expression and checks that each part goes with its neighbours.
    static Reading read(String text) {
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            return new Reading.Refused(
                    new Fault(
                            text.offsetByCodePoints(0, MOST_CHARACTERS),
                            "the expression is longer than %d characters"
                                    .formatted(MOST_CHARACTERS),
                            "Make two policies of it."));
        }
        CelValidationResult result = COMPILER.compile(text);
        if (result.hasError()) {
            return new Reading.Refused(FaultWords.of(text, result.getErrors().getFirst()));
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            Walk walk = new Walk(text, tree);
            return walk.fault()
                    .<Reading>map(Reading.Refused::new)
                    .orElseGet(() -> new Reading.Understood(text, tree, walk.paths()));
        } catch (CelValidationException impossible) {
            throw new IllegalStateException("an expression without errors has no tree", impossible);
        }
    }

    /// What an expression comes to.
    static Object evaluate(CelAbstractSyntaxTree tree, Map<String, Object> values, Work work)
            throws CelEvaluationException {
        return RUNTIME.createProgram(tree).trace(values, (_, _) -> work.step());
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(BOUNDS)
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .setTypeProvider(new KnownTypes());
        Variables.ALL.forEach(it -> builder.addVar(it.name(), it.type().cel()));
        return builder.build();
    }

    /// The things of a plan as types.
    @SuppressWarnings("Immutable") // filled once and only read from then on
    private static final class KnownTypes implements CelTypeProvider {
        private final Map<String, StructType> types = new LinkedHashMap<>();

        KnownTypes() {
            Shapes.all().forEach(shape -> types.put(shape.name(), type(shape)));
        }

        private static StructType type(Shape<?> shape) {
            return StructType.create(
                    shape.name(),
                    ImmutableSet.copyOf(shape.names()),
                    field -> shape.part(field).map(part -> part.type().cel()));
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.copyOf(types.values());
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(types.get(name));
        }
    }

    /// The values that an expression needs, worked out for one subject.
    static Map<String, Object> values(List<ValuePath> paths, Subject subject) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ValuePath path : paths) {
            values.computeIfAbsent(
                    path.variable().name(), _ -> path.variable().value().apply(subject));
        }
        return values;
    }
}
