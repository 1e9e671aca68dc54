package io.scalewell.backend.expression;

import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;
import static dev.cel.common.types.SimpleType.DYN;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.types.ListType;
import dev.cel.runtime.CelFunctionBinding;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Functions on texts, each with a bound on what it makes or searches. */
final class TextFunctions {

    private TextFunctions() {}

    static List<CelFunctionDecl> declarations() {
        ListType list = ListType.create(DYN);
        return List.of(
                CelFunctionDecl.newFunctionDeclaration("concat", newGlobalOverload("concat_list", STRING, list)),
                CelFunctionDecl.newFunctionDeclaration("join", newMemberOverload("list_join", STRING, list, STRING)),
                CelFunctionDecl.newFunctionDeclaration("lower", newMemberOverload("text_lower", STRING, STRING)),
                CelFunctionDecl.newFunctionDeclaration("upper", newMemberOverload("text_upper", STRING, STRING)),
                CelFunctionDecl.newFunctionDeclaration("trim", newMemberOverload("text_trim", STRING, STRING)));
    }

    static List<CelFunctionBinding> bindings() {
        List<CelFunctionBinding> all = new ArrayList<>();
        all.addAll(CelFunctionBinding.fromOverloads(
                "concat", CelFunctionBinding.from("concat_list", Collection.class, list -> join(list, ""))));
        all.addAll(CelFunctionBinding.fromOverloads(
                "join", CelFunctionBinding.from("list_join", Collection.class, String.class, TextFunctions::join)));
        all.addAll(CelFunctionBinding.fromOverloads(
                "lower", CelFunctionBinding.from("text_lower", String.class, text -> text.toLowerCase(Locale.ROOT))));
        all.addAll(CelFunctionBinding.fromOverloads(
                "upper", CelFunctionBinding.from("text_upper", String.class, text -> text.toUpperCase(Locale.ROOT))));
        all.addAll(CelFunctionBinding.fromOverloads(
                "trim", CelFunctionBinding.from("text_trim", String.class, String::strip)));
        all.addAll(CelFunctionBinding.fromOverloads(
                "contains",
                CelFunctionBinding.from("contains_string", String.class, String.class, TextFunctions::contains)));
        all.addAll(CelFunctionBinding.fromOverloads(
                "matches",
                CelFunctionBinding.from("matches", String.class, String.class, Patterns::find),
                CelFunctionBinding.from("matches_string", String.class, String.class, Patterns::find)));
        return all;
    }

    private static String join(Collection<?> parts, String separator) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (Object part : parts) {
            text.append(first ? "" : separator).append(Written.inText(part));
            first = false;
            if (text.length() > Limits.CONCATENATION) {
                throw new FailedExpression(Message.of("expression.joined", Limits.CONCATENATION));
            }
        }
        return text.toString();
    }

    private static boolean contains(String text, String part) {
        if ((long) text.length() * part.length() > Limits.SEARCH_PRODUCT) {
            throw new FailedExpression(Message.of("expression.search"));
        }
        return text.contains(part);
    }
}
