package io.github.httpvet.samples.readers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The readers of one library, in a class with a public constructor without parameters: a {@link
 * Reads} is a row.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadersOf {

  /** The library, as it is called. */
  String value();
}
