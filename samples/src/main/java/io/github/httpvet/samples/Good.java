package io.github.httpvet.samples;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mend, which no rule reports. The method is public and takes a {@link Peer}; one invocation is
 * one call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Good {

  /** How often the method is invoked, one after the other. */
  int calls();

  /** What is measured afterwards, such as {@code "connections = 1"}; see {@code README.md}. */
  String[] expect();

  /** After how many milliseconds a call counts as one that does not come back. */
  int boundMillis() default 3000;
}
