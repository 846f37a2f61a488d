package io.github.httpvet.samples.reads;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One way to read a body. The method is public and takes an address; it makes one call, reads the
 * answer to its end, with reads that time out after {@link #MILLIS}, and closes nothing. It may
 * throw what the client throws. Whoever reads by hand does it with {@link Parser}.
 *
 * <p>What is expected: an answer that is in none of the lists makes the call fail and the client
 * give the connection up.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reading {

  /** How the body is read, in Markdown. */
  String value();

  /** Whether it asks for less than the body and reads nothing, at answers that do not fail. */
  boolean unread() default false;

  /**
   * Whether the client reads all of the body itself, so that no parser of the caller's can throw.
   */
  boolean whole() default false;

  /** Answers after which all connections stay open. */
  Answer[] keeps() default {};

  /**
   * Answers after which some connections stay open, or none: their number depends on the moment.
   */
  Answer[] keepsSome() default {};

  /** Answers that make no call fail, and after which the connection is given back. */
  Answer[] noFailure() default {};

  /** Answers for which a call waits without end. */
  Answer[] waits() default {};

  /** The time after which reads give up, in milliseconds. */
  int MILLIS = 2_000;

  /** Calls at each answer. */
  int CALLS = 20;
}
