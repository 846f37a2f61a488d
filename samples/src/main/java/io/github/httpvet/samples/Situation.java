package io.github.httpvet.samples;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A misuse and its mend, side by side in one class with a public constructor without parameters,
 * one {@link Bad} and one {@link Good} method. Each half runs in a JVM of its own, on one instance.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Situation {

  /** The rule that reports the bad half; empty for an experiment with a {@link #topic}. */
  String rule() default "";

  /** What is looked into, where there is no rule; in words with hyphens. */
  String topic() default "";

  /** The client, named as the folders of the snippets are. */
  String client();

  /**
   * Why the rule does not report the bad half, though it could be reported; such a sample has no
   * marker.
   */
  String unseen() default "";

  /** True for the few samples that every build runs. */
  boolean smoke() default false;

  /** Why the sample runs against the scripted server alone, if its paths alone do not tell. */
  String onlyScripted() default "";

  /** True if it runs in a network namespace of its own, where only 100 local ports are left. */
  boolean fewPorts() default false;

  /** A folder of jars, of other versions, that come first on the class path; see the POM. */
  String jars() default "";

  /** Options for the JVMs of both halves. */
  String[] jvm() default {};
}
