package io.github.palmares.points;

import io.github.palmares.model.IncompleteValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the value types of this package are generated: as those of the model, whose own annotation stays inside it. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = IncompleteValueException.class,
        from = "startFrom",
        mergeFromSupertypesDynamically = false,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"status:statuses", "class:classes"},
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        defaults = @Value.Immutable(lazyhash = true, copy = false))
@interface ValueStyle {}
