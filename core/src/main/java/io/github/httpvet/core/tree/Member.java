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
 * @param annotations the simple names of the declaration's annotations; empty if unresolved
 * @param parameterAnnotations those of its parameters, parallel to {@code parameters}; empty if
 *     unresolved
 * @param isStatic true for a static method that was resolved
 * @param isAbstract true for a method without a body that was resolved, as of an interface
 * @param resolved true if the engine found the declaration
 * @param key the {@link Decl.Method#key()} of the declaration if it stands in this unit, else null;
 *     compared with {@code equals}
 */
public record Member(
    TypeRef owner,
    String name,
    List<String> parameters,
    List<String> thrown,
    List<String> annotations,
    List<List<String>> parameterAnnotations,
    boolean isStatic,
    boolean isAbstract,
    boolean resolved,
    Object key) {

  /** The name of constructors. */
  public static final String CONSTRUCTOR = "<init>";

  /** A method that no declaration was found for. */
  public static Member unresolved(TypeRef owner, String name, List<String> parameters, Object key) {
    return new Member(
        owner, name, parameters, List.of(), List.of(), List.of(), false, false, false, key);
  }

  /** The annotations of a parameter; empty where not known. */
  public List<String> annotationsOf(int parameter) {
    return parameter < parameterAnnotations.size()
        ? parameterAnnotations.get(parameter)
        : List.of();
  }
}
