package io.github.httpvet.samples.bounds.run;

import io.github.httpvet.samples.bounds.Behaviour;
import java.util.Set;

/**
 * A setting of a client.
 *
 * @param method its method's name
 * @param setting what is set, in Markdown
 * @param bounds servers against which a call is expected to end by it
 */
public record Row(String method, String setting, Set<Behaviour> bounds) {

  /** Whether something outside of the client ends the call, which its name tells. */
  public boolean isFromOutside() {
    return !setting.startsWith("`");
  }

  /** What is expected of a call. */
  public Ending expected(Behaviour behaviour) {
    return bounds.contains(behaviour) ? Ending.BOUNDED : Ending.WAITS;
  }
}
