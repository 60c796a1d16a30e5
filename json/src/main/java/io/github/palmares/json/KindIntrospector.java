package io.github.palmares.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Tells a mapper that values of the types in {@link KindType} stand in an object that says the kind. */
final class KindIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("deprecation") // its successor is not in the annotations that Jackson 3.1 brings along
    private static final JsonTypeInfo.Value KIND =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.WRAPPER_OBJECT, null, null, false, null);

    private static @Nullable KindType kind(Annotated annotated) {
        ModelType type = annotated instanceof AnnotatedClass ? ModelTypes.find(annotated.getRawType()) : null;
        return type == null ? null : type.kind();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return kind(annotated) == null ? null : KIND;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        KindType kind = kind(annotated);
        return kind == null
                ? null
                : kind.subtypes().stream()
                        .map(type -> new NamedType(type.type(), type.word()))
                        .toList();
    }

    /** The word of a value's kind, whatever class implements it. */
    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        ObjectType type = ObjectType.find(annotated.getRawType());
        return type == null ? null : type.word();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
