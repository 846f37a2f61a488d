package io.github.httpvet.core.facts;

import io.github.httpvet.core.tree.Decl;
import java.util.List;

/**
 * A method or constructor, whatever type declares it.
 *
 * @param name {@code <init>} of constructors
 * @param parameters canonical erased types
 */
public record Signature(String name, List<String> parameters) {

  /** Copies. */
  public Signature {
    parameters = List.copyOf(parameters);
  }

  static Signature of(Decl.Method method) {
    return new Signature(
        method.name(), method.params().stream().map(param -> param.type().name()).toList());
  }

  /** False if some type has no name, so that no call could be told to be meant. */
  boolean isComplete() {
    return parameters.stream().noneMatch(type -> type.isEmpty() || type.contains(" "));
  }

  @Override
  public String toString() {
    return name + "(" + String.join(",", parameters) + ")";
  }
}
