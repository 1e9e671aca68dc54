package io.scalewell.backend.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.Set;

/** CEL as we offer it: typed, without messages, with every limit the library knows set. */
final class Language {

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(Limits.LENGTH)
            .maxParseRecursionDepth(Limits.DEPTH)
            .maxParseErrorRecoveryLimit(5)
            .comprehensionMaxIterations(Limits.ITERATIONS)
            .maxRegexProgramSize(Limits.PATTERN_PROGRAM)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    /** What would double memory, and the arithmetic of unsigned numbers, which JSON does not know. */
    private static final Set<String> REMOVED = Set.of(
            "add_string", "add_bytes", "add_list", "add_uint64", "subtract_uint64", "multiply_uint64", "divide_uint64");

    private static final Set<CelStandardFunctions.StandardFunction> REPLACED = Set.of(
            CelStandardFunctions.StandardFunction.ADD,
            CelStandardFunctions.StandardFunction.SUBTRACT,
            CelStandardFunctions.StandardFunction.MULTIPLY,
            CelStandardFunctions.StandardFunction.DIVIDE,
            CelStandardFunctions.StandardFunction.CONTAINS,
            CelStandardFunctions.StandardFunction.MATCHES);

    private Language() {}

    static CelCompiler compiler(Variables variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) ->
                                !REMOVED.contains(overload.celOverloadDecl().overloadId()))
                        .build())
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE)
                .addMacros(ListMacros.macros())
                .addFunctionDeclarations(ListMacros.declaration())
                .addFunctionDeclarations(Arithmetic.mixedDeclarations())
                .addFunctionDeclarations(TextFunctions.declarations());
        variables.names().forEach(name -> builder.addVar(name, type(name)));
        return builder.build();
    }

    static CelRuntime runtime() {
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .filterFunctions((function, overload) -> !REPLACED.contains(function))
                        .build())
                .addFunctionBindings(ListMacros.bindings())
                .addFunctionBindings(Arithmetic.bindings())
                .addFunctionBindings(TextFunctions.bindings())
                .build();
    }

    private static CelType type(String variable) {
        return variable.equals("now") ? SimpleType.TIMESTAMP : MapType.create(SimpleType.STRING, SimpleType.DYN);
    }
}
