package io.github.httpvet.samples.bounds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads the time that a setting has if nobody sets it from the client's own interface. The method
 * is public and returns milliseconds as {@code long}; 0 or less is no bound.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Default {

  /** What is read, in Markdown. */
  String value();
}
