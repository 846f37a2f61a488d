package io.github.httpvet.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the sources of all modules and fails the build if there are findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends VetMojo {

  /** {@code never}, {@code warning} or {@code error}: fails the build from this level on. */
  @Parameter(property = "httpvet.failOn", defaultValue = "warning")
  private String failOn;

  /**
   * Reports to write for all modules, with commas between: {@code html}, {@code sarif}, {@code
   * json} and others.
   */
  @Parameter(property = "httpvet.formats")
  private String formats;

  /**
   * The folder of the reports; {@code target/httpvet} of the top project if not given. A relative
   * path starts at the folder in which Maven runs.
   */
  @Parameter(property = "httpvet.outputDirectory")
  private String outputDirectory;

  /** For Maven. */
  public CheckMojo() {
    super("CheckGoal");
  }

  @Override
  public String failOn() {
    return failOn;
  }

  @Override
  public String formats() {
    return formats;
  }

  @Override
  public String outputDirectory() {
    return outputDirectory;
  }
}
