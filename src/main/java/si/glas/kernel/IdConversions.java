package si.glas.kernel;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Keeps typed ids as plain UUIDs in the database. */
final class IdConversions {

    private IdConversions() {}

    static List<?> all() {
        return List.of(new ToColumn(), new FromColumn());
    }

    @WritingConverter
    private static final class ToColumn implements Converter<Id, UUID> {

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class FromColumn implements ConverterFactory<UUID, Id> {

        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            Constructor<T> constructor = BeanUtils.getResolvableConstructor(type);
            return value -> BeanUtils.instantiateClass(constructor, value);
        }
    }
}
