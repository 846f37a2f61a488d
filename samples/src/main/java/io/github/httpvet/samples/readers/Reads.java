package io.github.httpvet.samples.readers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One reader. The method is public, takes an {@code InputStream}, hands it to the reader and closes
 * nothing. It may throw what the reader throws.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

  /** What reads, in Markdown. */
  String value();

  /** What it reads. */
  Document document();

  /** Whether nothing is malformed to it. */
  boolean anything() default false;

  /** Whether code of the caller's throws in the middle of a good document. */
  boolean refuses() default false;

  /** Whether it does not throw when the stream does. */
  boolean swallows() default false;

  /** What it closes the stream at. */
  Input[] closes() default {};

  /** Whether it leaves a good document before it has seen the end of the stream. */
  boolean stopsEarly() default false;

  /** The first JDK, as 23, on which what {@link #stopsEarly} sees the end all the same. */
  int seesTheEndFrom() default Integer.MAX_VALUE;
}
