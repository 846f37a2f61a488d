package io.github.httpvet.samples.reads;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of one client, in a class with a public constructor without parameters: a {@link
 * Reading} is a row. Clients live as long as the instance, as in an application. A client whose
 * pool is bounded has {@link Reading#CALLS} places for a host, so that one more call shows whether
 * all are taken.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsOf {

  /** The client, named as the folders of the snippets are; with a version if there are several. */
  String client();

  /** A folder of jars of other versions that come first on the class path; none by default. */
  String jars() default "";

  /** True for the few clients that every build runs. */
  boolean smoke() default false;
}
