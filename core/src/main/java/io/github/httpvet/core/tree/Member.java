package io.github.httpvet.core.tree;

import java.util.List;

/**
 * A called method or constructor.
 *
 * @param owner the declaring type; if the call was not resolved, the receiver's type as far as
 *     known, or {@link TypeRef#UNKNOWN}
 * @param name the method's name; {@code <init>} for a constructor
 * @param parameters the declared parameter types, canonical and erased ({@code java.lang.Object[]}
 *     for a variable arity parameter); if the call was not resolved, one empty string an argument
 * @param thrown the declared checked exceptions, canonical names; empty if unresolved
 * @param isStatic true for a static method that was resolved
 * @param resolved true if the engine found the declaration
 * @param key the {@link Decl.Method#key()} of the declaration if it stands in this unit, else null;
 *     compared with {@code equals}
 */
public record Member(
    TypeRef owner,
    String name,
    List<String> parameters,
    List<String> thrown,
    boolean isStatic,
    boolean resolved,
    Object key) {

  /** The name of constructors. */
  public static final String CONSTRUCTOR = "<init>";
}
