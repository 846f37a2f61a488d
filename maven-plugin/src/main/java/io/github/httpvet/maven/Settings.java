package io.github.httpvet.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/** What Maven and the user tell a goal. Words are as the user gave them, and null if not given. */
public interface Settings {

  /** The run of Maven. */
  MavenSession session();

  /** The module. */
  MavenProject project();

  /** The run of the goal in the module. */
  MojoExecution execution();

  /** Finds jars of dependencies. */
  ProjectDependenciesResolver resolver();

  /** Where messages go. */
  Log log();

  /** True to do nothing. */
  boolean skip();

  /** Names of rules, with commas between. */
  String rules();

  /** A file with roles of types and methods. */
  String models();

  /** True to show notes. */
  boolean notes();

  /** False if what other files and jars tell does not count. */
  boolean facts();

  /** True to check tests, too. */
  boolean tests();

  /** The configuration file for all modules. */
  String config();

  /** The least level that fails the build. */
  String failOn();

  /** The notations of reports, with commas between. */
  String formats();

  /** The folder of the reports. */
  String outputDirectory();

  /** The folder where compilations have kept findings, to report those. */
  String findings();

  /** The rule to explain. */
  String rule();
}
