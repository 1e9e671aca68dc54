package io.scalewell.backend.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The macros {@code map} and {@code filter}. CEL's own expand to {@code +} on lists, which we do not have; these append with
 * a function whose name nobody can type.
 */
final class ListMacros {

    private static final String APPEND = "@append";

    private ListMacros() {}

    static List<CelMacro> macros() {
        return List.of(
                CelMacro.newReceiverMacro("map", 2, ListMacros::map),
                CelMacro.newReceiverMacro("map", 3, ListMacros::map),
                CelMacro.newReceiverMacro("filter", 2, ListMacros::filter));
    }

    static CelFunctionDecl declaration() {
        TypeParamType element = TypeParamType.create("T");
        ListType list = ListType.create(element);
        return CelFunctionDecl.newFunctionDeclaration(
                APPEND, CelOverloadDecl.newGlobalOverload("append_element", list, list, element));
    }

    static Iterable<CelFunctionBinding> bindings() {
        return CelFunctionBinding.fromOverloads(
                APPEND, CelFunctionBinding.from("append_element", Collection.class, Object.class, ListMacros::append));
    }

    private static List<Object> append(Collection<?> list, Object element) {
        List<Object> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return longer;
    }

    private static Optional<CelExpr> map(
            CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
        CelExpr mapped = arguments.getLast();
        return arguments.size() == 3
                ? fold(factory, target, arguments.getFirst(), mapped, Optional.of(arguments.get(1)))
                : fold(factory, target, arguments.getFirst(), mapped, Optional.empty());
    }

    private static Optional<CelExpr> filter(
            CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
        CelExpr variable = arguments.getFirst();
        return fold(factory, target, variable, variable, Optional.of(arguments.getLast()));
    }

    private static Optional<CelExpr> fold(
            CelMacroExprFactory factory,
            CelExpr target,
            CelExpr variable,
            CelExpr element,
            Optional<CelExpr> condition) {
        if (variable.getKind() != CelExpr.ExprKind.Kind.IDENT
                || variable.ident().name().startsWith(".")) {
            return Optional.of(factory.reportError(
                    CelIssue.formatError(factory.getSourceLocation(variable), "the argument must be a simple name")));
        }
        String result = factory.getAccumulatorVarName();
        CelExpr appended = factory.newGlobalCall(APPEND, factory.newIdentifier(result), element);
        CelExpr step = condition
                .map(holds -> factory.newGlobalCall("_?_:_", holds, appended, factory.newIdentifier(result)))
                .orElse(appended);
        return Optional.of(factory.fold(
                variable.ident().name(),
                target,
                result,
                factory.newList(),
                factory.newBoolLiteral(true),
                step,
                factory.newIdentifier(result)));
    }
}
