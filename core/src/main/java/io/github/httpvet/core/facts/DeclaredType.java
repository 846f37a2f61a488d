package io.github.httpvet.core.facts;

import java.util.Set;

/**
 * A type of a unit, as far as it decides which code a call of its methods runs.
 *
 * @param name canonical
 * @param supertypes canonical names, transitively
 * @param concrete its methods that have a body and can stand for those of supertypes
 * @param open its methods without a body
 * @param remembering those of the concrete ones that give what the object keeps
 */
public record DeclaredType(
    String name,
    Set<String> supertypes,
    Set<Signature> concrete,
    Set<Signature> open,
    Set<Signature> remembering) {

  /** Copies. */
  public DeclaredType {
    supertypes = Set.copyOf(supertypes);
    concrete = Set.copyOf(concrete);
    open = Set.copyOf(open);
    remembering = Set.copyOf(remembering);
  }
}
