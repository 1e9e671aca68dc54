package io.scalewell.backend.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Reads from a record's nullness what a client has to send, so that no missing member becomes a null where none may be. */
final class RequiredMembers extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return kind(member) == Kind.REQUIRED ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return switch (kind(annotated)) {
            case REQUIRED -> JsonSetter.Value.forValueNulls(Nulls.FAIL);
            case EMPTY -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
            case FREE -> super.findSetterInfo(config, annotated);
        };
    }

    private static Kind kind(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)
                || !Record.class.isAssignableFrom(parameter.getDeclaringClass())
                || !parameter.getDeclaringClass().getPackageName().startsWith("io.scalewell.")
                || !(parameter.getOwner().getMember() instanceof java.lang.reflect.Executable constructor)) {
            return Kind.FREE;
        }
        Parameter declared = constructor.getParameters()[parameter.getIndex()];
        AnnotatedType type = declared.getAnnotatedType();
        if (declared.getType().isPrimitive() || type.isAnnotationPresent(Nullable.class)) {
            return Kind.FREE;
        }
        boolean container =
                Collection.class.isAssignableFrom(declared.getType()) || Map.class.isAssignableFrom(declared.getType());
        return container ? Kind.EMPTY : Kind.REQUIRED;
    }

    private enum Kind {
        REQUIRED,
        EMPTY,
        FREE
    }
}
