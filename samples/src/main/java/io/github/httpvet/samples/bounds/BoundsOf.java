package io.github.httpvet.samples.bounds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of one client, in a class with a public constructor without parameters: a {@link
 * Setting} is a row, a {@link Default} what the client has if nothing is set.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BoundsOf {

  /** The client, named as the folders of the snippets are. */
  String client();

  /** True for the few clients that every build runs. */
  boolean smoke() default false;

  /** True if it calls gRPC servers; the address then has no path. */
  boolean grpc() default false;
}
