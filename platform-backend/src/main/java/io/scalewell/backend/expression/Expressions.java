package io.scalewell.backend.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelKind;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Compiles expressions and keeps the last ones. Safe for use by many threads. */
@Component
public final class Expressions {

    private final CelRuntime runtime = Language.runtime();
    private final Map<Variables, CelCompiler> compilers = new ConcurrentHashMap<>();
    private final Recent<Key, CompiledExpression> compiled = new Recent<>(Limits.KEPT);

    /**
     * Compiles an expression of any type.
     *
     * @throws InvalidExpression with the position and one sentence
     */
    public CompiledExpression compile(String source, Variables variables) {
        return compiled.get(new Key(source, variables, false), this::compile);
    }

    /**
     * Compiles a condition: one that can only give true or false, as far as its types are known.
     *
     * @throws InvalidExpression with the position and one sentence
     */
    public CompiledExpression compileFilter(String source, Variables variables) {
        return compiled.get(new Key(source, variables, true), this::compile);
    }

    private CompiledExpression compile(Key key) {
        if (key.source.codePointCount(0, key.source.length()) > Limits.LENGTH) {
            throw new InvalidExpression(Position.START, Message.of("expression.too-long", Limits.LENGTH));
        }
        try {
            CelAbstractSyntaxTree tree = check(key);
            return new CompiledExpression(key.source, runtime.createProgram(tree));
        } catch (CelValidationException e) {
            throw invalid(e.getErrors());
        } catch (CelEvaluationException e) {
            throw new InvalidExpression(
                    Position.START, PlainWords.ofFailure(e.getErrorCode(), String.valueOf(e.getMessage())));
        }
    }

    private CelAbstractSyntaxTree check(Key key) throws CelValidationException {
        CelCompiler compiler = compilers.computeIfAbsent(key.variables, Language::compiler);
        CelAbstractSyntaxTree parsed = compiler.parse(key.source).getAst();
        Shape.check(parsed);
        CelAbstractSyntaxTree checked = compiler.check(parsed).getAst();
        CelKind kind = checked.getResultType().kind();
        if (key.filter && kind != CelKind.BOOL && kind != CelKind.DYN) {
            throw new InvalidExpression(Position.START, Message.of("expression.filter"));
        }
        return checked;
    }

    /** An unknown name is the cause of what else does not fit. */
    private static InvalidExpression invalid(List<CelIssue> issues) {
        CelIssue issue = issues.stream()
                .filter(candidate -> PlainWords.isUnknownName(candidate.getMessage()))
                .findFirst()
                .orElse(issues.getFirst());
        return new InvalidExpression(Shape.position(issue.getSourceLocation()), PlainWords.ofIssue(issue.getMessage()));
    }

    private record Key(String source, Variables variables, boolean filter) {}
}
