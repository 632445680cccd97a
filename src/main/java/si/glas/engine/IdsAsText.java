package si.glas.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import si.glas.kernel.Id;

/** Typed ids are plain text in the variables of processes. */
final class IdsAsText extends SimpleModule {

    private static final long serialVersionUID = 1;

    IdsAsText() {
        addSerializer(new ToText());
        setDeserializers(new FromText());
    }

    private static final class ToText extends StdSerializer<Id> {

        private static final long serialVersionUID = 1;

        private ToText() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(id.value().toString());
        }
    }

    private static final class FromText extends SimpleDeserializers {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return type.isTypeOrSubTypeOf(Id.class)
                    ? new OneKind(type, BeanUtils.getResolvableConstructor(type.getRawClass()))
                    : null;
        }
    }

    private static final class OneKind extends StdDeserializer<Object> {

        private static final long serialVersionUID = 1;

        private final transient Constructor<?> constructor;

        private OneKind(JavaType type, Constructor<?> constructor) {
            super(type);
            this.constructor = constructor;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return BeanUtils.instantiateClass(constructor, context.readValue(json, UUID.class));
        }
    }
}
