package io.github.httpvet.maven;

import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/** The parameters of all goals, and the step to the code behind a goal. */
abstract class VetMojo extends AbstractMojo implements Settings {

  private static final String PACKAGE = "io.github.httpvet.maven.goal.";

  @Inject private ProjectDependenciesResolver resolver;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Does nothing if true. */
  @Parameter(property = "httpvet.skip", defaultValue = "false")
  private boolean skip;

  /** {@code default}, {@code all}, or names of rules with commas between. */
  @Parameter(property = "httpvet.rules")
  private String rules;

  /**
   * A file with the roles of types and methods of your own that wrap HTTP clients; a relative path
   * starts at the folder in which Maven runs.
   */
  @Parameter(property = "httpvet.models")
  private String models;

  /** Shows findings that are true and often tolerated, too, as notes. */
  @Parameter(property = "httpvet.notes", defaultValue = "false")
  private boolean notes;

  /** Judges code by what other files and jars tell of their methods. */
  @Parameter(property = "httpvet.facts", defaultValue = "true")
  private boolean facts;

  /** Checks the sources of tests, too. */
  @Parameter(property = "httpvet.tests", defaultValue = "false")
  private boolean tests;

  /**
   * The configuration file; without it, {@code httpvet.properties} above each source. A relative
   * path starts at the folder in which Maven runs.
   */
  @Parameter(property = "httpvet.config")
  private String config;

  private final String goal;

  VetMojo(String goal) {
    this.goal = goal;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    String problem = JavaVersion.problem(System.getProperty("java.specification.version"));
    if (problem != null) {
      throw new MojoExecutionException(
          problem + ": " + System.getProperty("java.home") + "; set JAVA_HOME");
    }
    Goal implementation;
    try {
      implementation = (Goal) Class.forName(PACKAGE + goal).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new MojoExecutionException("httpvet is broken: " + e);
    }
    implementation.run(this);
  }

  @Override
  public MavenSession session() {
    return session;
  }

  @Override
  public MavenProject project() {
    return project;
  }

  @Override
  public MojoExecution execution() {
    return execution;
  }

  @Override
  public ProjectDependenciesResolver resolver() {
    return resolver;
  }

  @Override
  public Log log() {
    return getLog();
  }

  @Override
  public boolean skip() {
    return skip;
  }

  @Override
  public String rules() {
    return rules;
  }

  @Override
  public String models() {
    return models;
  }

  @Override
  public boolean notes() {
    return notes;
  }

  @Override
  public boolean facts() {
    return facts;
  }

  @Override
  public boolean tests() {
    return tests;
  }

  @Override
  public String config() {
    return config;
  }

  @Override
  public String failOn() {
    return null;
  }

  @Override
  public String formats() {
    return null;
  }

  @Override
  public String outputDirectory() {
    return null;
  }

  @Override
  public String findings() {
    return null;
  }

  @Override
  public String rule() {
    return null;
  }
}
