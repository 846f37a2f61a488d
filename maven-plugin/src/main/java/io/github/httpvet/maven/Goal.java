package io.github.httpvet.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What a goal does in one module; an implementation has a public constructor without parameters.
 */
public interface Goal {

  /**
   * Does it.
   *
   * @throws MojoExecutionException if the input is wrong
   * @throws MojoFailureException if there are findings that fail the build
   */
  void run(Settings settings) throws MojoExecutionException, MojoFailureException;
}
