package io.scalewell.backend.web.json;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.text.Message;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Writes the product's own value types: ids and keys, assignees, event types, scopes. It is offered as a service, so that the screens,
 * which know no class of the backend, write the same.
 */
public final class WordsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public WordsModule() {
        super("words");
        addSerializer(Assignee.class, new AssigneeJson.Writer());
        addDeserializer(Assignee.class, new AssigneeJson.Reader());
        addSerializer(Message.class, new MessageJson.Words());
        addSerializer(InputError.class, new MessageJson.Error());
        addSerializer(EventType.class, TextJson.writer(EventType::text));
        addDeserializer(
                EventType.class,
                TextJson.reader(
                        EventType.class,
                        text -> EventType.of(text)
                                .orElseThrow(() -> new IllegalArgumentException("There is no event " + text + "."))));
        addSerializer(Scope.class, TextJson.writer(scope -> scope.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new ValueWriters());
        context.addDeserializers(new ValueReaders());
    }

    /** The method {@code of(String)} of an id or key: a record of ours with nothing but a {@code value}. */
    private static @Nullable Method factory(Class<?> type) {
        if (!type.isRecord() || !type.getPackageName().startsWith("io.scalewell.")) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        boolean single = components.length == 1
                && components[0].getName().equals("value")
                && (components[0].getType() == UUID.class || components[0].getType() == String.class);
        try {
            return single ? type.getMethod("of", String.class) : null;
        } catch (NoSuchMethodException notReadable) {
            return null;
        }
    }

    private static final class ValueWriters extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
            return factory(type.getRawClass()) == null ? null : ToStringSerializer.instance;
        }
    }

    private static final class ValueReaders extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Method factory = factory(type.getRawClass());
            return factory == null ? null : TextJson.reader(type.getRawClass(), text -> TextJson.call(factory, text));
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return factory(type) != null;
        }
    }
}
