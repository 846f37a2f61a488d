package io.github.httpvet.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the page of a rule; without one, which rules there are. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends VetMojo {

  /** The name of a rule. */
  @Parameter(property = "httpvet.rule")
  private String rule;

  /** For Maven. */
  public ExplainMojo() {
    super("ExplainGoal");
  }

  @Override
  public String rule() {
    return rule;
  }
}
