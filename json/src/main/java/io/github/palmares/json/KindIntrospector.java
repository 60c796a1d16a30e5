package io.github.palmares.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Tells a mapper that values of the types that stand for several others stand in an object that says the kind. */
final class KindIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("deprecation") // its successor is not in the annotations that Jackson 3.1 brings along
    private static final JsonTypeInfo.Value KIND =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.WRAPPER_OBJECT, null, null, false, null);

    /** The types that an annotated one stands for. */
    private static List<RecordType> subtypes(Annotated annotated) {
        ModelType type = annotated instanceof AnnotatedClass ? ModelTypes.find(annotated.getRawType()) : null;
        return type == null ? List.of() : type.subtypes();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return subtypes(annotated).isEmpty() ? null : KIND;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        List<RecordType> subtypes = subtypes(annotated);
        return subtypes.isEmpty()
                ? null
                : subtypes.stream()
                        .map(type -> new NamedType(type.table().type(), type.word()))
                        .toList();
    }

    /** The word of a value's kind, whatever class implements it. */
    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        Table<?, ?> table = ModelTypes.tableOf(annotated.getRawType());
        return table == null ? null : table.word();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
