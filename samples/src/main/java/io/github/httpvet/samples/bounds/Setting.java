package io.github.httpvet.samples.bounds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One setting of a client, all else as it is by default. The method is public and takes an address;
 * it makes one call, with the setting at {@link #MILLIS}, and reads the answer to its end. It is
 * invoked several times at once, and may throw what the client throws.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Setting {

  /** What is set, in Markdown. */
  String value();

  /** Servers against which a call ends by it; against all others it waits. */
  Behaviour[] bounds();

  /** The time that each setting is set to, in milliseconds. */
  int MILLIS = 700;
}
