package io.github.httpvet.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes what the methods of the module do with clients and responses among its classes, so that
 * modules that use its jar are checked with it.
 */
@Mojo(name = "facts", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class FactsMojo extends VetMojo {

  /** For Maven. */
  public FactsMojo() {
    super("FactsGoal");
  }

  /** No jar of the module has its tests. */
  @Override
  public boolean tests() {
    return false;
  }
}
