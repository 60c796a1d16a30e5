package io.github.palmares.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How the value types of this package are generated: the type is what users see, its implementation is hidden. */
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = Generated.class,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "class:classes", "carClass:carClasses", "series:series"},
        defaults = @Value.Immutable(lazyhash = true, copy = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface ValueStyle {}
