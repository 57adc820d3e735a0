package io.micronaut.context.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of this name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Bean {}
