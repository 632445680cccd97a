package si.glas.forms.feel;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.jspecify.annotations.NullUnmarked;

/** Numbers come out of FEEL as the decimals that they are in it. */
@NullUnmarked
final class ExactNumbers extends JavaCustomValueMapper {

    @Override
    public Optional<Val> toValue(Object value, Function<Object, Val> others) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> others) {
        return value instanceof ValNumber number ? Optional.of(number.value().bigDecimal()) : Optional.empty();
    }
}
