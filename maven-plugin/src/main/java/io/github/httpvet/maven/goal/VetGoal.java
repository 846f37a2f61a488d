package io.github.httpvet.maven.goal;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.maven.Goal;
import io.github.httpvet.maven.Settings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What every goal does about problems: a wrong input fails the build with one line, a fault of ours
 * is one line and fails nothing.
 */
abstract class VetGoal implements Goal {

  @Override
  public final void run(Settings settings) throws MojoExecutionException, MojoFailureException {
    try {
      if (settings.skip()) {
        settings.log().info("httpvet is skipped");
        skip(settings);
      } else {
        runGuarded(settings);
      }
    } catch (UsageException | ConfigurationException e) {
      // Without the exception as its cause: the line says all.
      throw new MojoExecutionException(Words.line(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      internal(settings, e);
    } catch (OutOfMemoryError e) {
      settings
          .log()
          .warn("httpvet is out of memory and tells nothing; give more with MAVEN_OPTS=-Xmx4g");
    }
  }

  /** Tells of a fault of ours. */
  static void internal(Settings settings, Throwable problem) {
    if (Boolean.getBoolean("httpvet.rethrow")) {
      throw new IllegalStateException(problem);
    }
    settings
        .log()
        .warn(
            "httpvet: internal error, so findings may be missing: "
                + Words.line(problem.toString()));
    settings.log().debug(problem);
  }

  abstract void runGuarded(Settings settings) throws MojoFailureException;

  /** Called instead. */
  void skip(Settings settings) throws MojoFailureException {}
}
