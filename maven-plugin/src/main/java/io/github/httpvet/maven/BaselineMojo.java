package io.github.httpvet.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Accepts what is found now: writes the baseline, so that later checks report what is new. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends VetMojo {

  /** For Maven. */
  public BaselineMojo() {
    super("BaselineGoal");
  }
}
