package org.planisphere.rules.policy;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.StructTypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Nearest;

/// Walks a checked expression: which values it names, and whether it compares any with a word that
/// it can never hold.
final class Walk {
    private final String text;
    private final CelAbstractSyntaxTree tree;
    private final List<ValuePath> paths = new ArrayList<>();
    private @Nullable Fault fault;

    Walk(String text, CelAbstractSyntaxTree tree) {
        this.text = text;
        this.tree = tree;
        visit(tree.getExpr(), Set.of());
    }

    List<ValuePath> paths() {
        return paths;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /// @param bound names that a macro gives to items of a list, which hide ours
    private void visit(CelExpr expr, Set<String> bound) {
        switch (expr.getKind()) {
            case IDENT -> name(expr, expr.ident().name(), "", bound);
            case SELECT -> {
                CelExpr operand = expr.select().operand();
                if (operand.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                    name(operand, operand.ident().name(), expr.select().field(), bound);
                } else {
                    visit(operand, bound);
                }
            }
            case CALL -> {
                compare(expr.call());
                expr.call().target().ifPresent(target -> visit(target, bound));
                expr.call().args().forEach(argument -> visit(argument, bound));
            }
            case LIST -> expr.list().elements().forEach(item -> visit(item, bound));
            case MAP ->
                    expr.map()
                            .entries()
                            .forEach(
                                    entry -> {
                                        visit(entry.key(), bound);
                                        visit(entry.value(), bound);
                                    });
            case STRUCT -> expr.struct().entries().forEach(entry -> visit(entry.value(), bound));
            case COMPREHENSION -> {
                CelExpr.CelComprehension loop = expr.comprehension();
                visit(loop.iterRange(), bound);
                visit(loop.accuInit(), bound);
                Set<String> inside = new HashSet<>(bound);
                inside.add(loop.accuVar());
                visit(loop.result(), inside);
                inside.add(loop.iterVar());
                visit(loop.loopCondition(), inside);
                visit(loop.loopStep(), inside);
            }
            case CONSTANT, NOT_SET -> {}
        }
    }

    private void name(CelExpr at, String name, String field, Set<String> bound) {
        if (!bound.contains(name)) {
            Variables.find(name).ifPresent(it -> paths.add(new ValuePath(it, field, offset(at))));
        }
    }

    private void compare(CelExpr.CelCall call) {
        boolean equality = Set.of("_==_", "_!=_", "@in").contains(call.function());
        if (!equality || call.args().size() != 2 || fault != null) {
            return;
        }
        CelExpr one = call.args().get(0);
        CelExpr other = call.args().get(1);
        part(one).ifPresent(part -> compare(part, other));
        part(other).ifPresent(part -> compare(part, one));
    }

    private void compare(Part<?> part, CelExpr with) {
        Stream<CelExpr> texts =
                with.getKind() == CelExpr.ExprKind.Kind.LIST
                        ? with.list().elements().stream()
                        : Stream.of(with);
        texts.filter(it -> it.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .filter(it -> it.constant().getKind() == CelConstant.Kind.STRING_VALUE)
                .filter(it -> !part.words().isEmpty())
                .filter(it -> !part.words().contains(it.constant().stringValue()))
                .findFirst()
                .ifPresent(it -> fault = neverHolds(part, it));
    }

    private Fault neverHolds(Part<?> part, CelExpr constant) {
        String word = constant.constant().stringValue();
        String nearest = Nearest.to(word, part.words());
        return new Fault(
                offset(constant),
                "%s is never '%s'".formatted(part.name(), FaultWords.shown(word)),
                "Write one of %s%s."
                        .formatted(
                                String.join(", ", part.words()),
                                nearest == null ? "" : ", such as " + nearest));
    }

    private Optional<Part<?>> part(CelExpr expr) {
        if (expr.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return Optional.empty();
        }
        return tree.getType(expr.select().operand().id())
                .filter(StructTypeReference.class::isInstance)
                .flatMap(
                        type ->
                                Shapes.all().stream()
                                        .filter(shape -> shape.name().equals(type.name()))
                                        .findFirst())
                .flatMap(shape -> shape.part(expr.select().field()));
    }

    private int offset(CelExpr expr) {
        int points = tree.getSource().getPositionsMap().getOrDefault(expr.id(), 0);
        return FaultWords.units(text, points);
    }
}
