package io.github.palmares.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type of this package is generated: the implementation and its builder stay inside, an incomplete
 * build is an {@link IncompleteValueException}, and the hash, asked for the first time, is kept.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = IncompleteValueException.class,
        from = "startFrom",
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "class:classes"},
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        defaults = @Value.Immutable(lazyhash = true, copy = false))
@interface ValueStyle {}
