package io.github.httpvet.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the sources of all modules and writes reports; findings do not fail the build. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends VetMojo {

  /**
   * Reports to write for all modules, with commas between: {@code html}, {@code sarif}, {@code
   * json} and others.
   */
  @Parameter(property = "httpvet.formats", defaultValue = "html")
  private String formats;

  /**
   * The folder of the reports; {@code target/httpvet} of the top project if not given. A relative
   * path starts at the folder in which Maven runs.
   */
  @Parameter(property = "httpvet.outputDirectory")
  private String outputDirectory;

  /**
   * A folder where the compilations of a build have kept their findings, or one above such folders:
   * reports those instead of checking again. A relative path starts at the folder in which Maven
   * runs.
   */
  @Parameter(property = "httpvet.findings")
  private String findings;

  /** For Maven. */
  public ReportMojo() {
    super("CheckGoal");
  }

  @Override
  public String failOn() {
    return "never";
  }

  @Override
  public String formats() {
    return formats;
  }

  @Override
  public String outputDirectory() {
    return outputDirectory;
  }

  @Override
  public String findings() {
    return findings;
  }
}
