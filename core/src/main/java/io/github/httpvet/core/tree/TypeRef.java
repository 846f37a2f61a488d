package io.github.httpvet.core.tree;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A type as far as the engine knows it.
 *
 * <p>Names are canonical, with dots for nested types and without type arguments: {@code
 * okhttp3.OkHttpClient.Builder}, {@code int}, {@code byte[]}. Where the engine could not resolve a
 * type, the name is the best it has: qualified if an import told, else as written, else empty.
 */
public final class TypeRef {

  /** Nothing is known about the type, not even a name. */
  public static final TypeRef UNKNOWN = new TypeRef("", List.of(), false, Set::of);

  private final String name;
  private final List<TypeRef> arguments;
  private final boolean resolved;
  private Supplier<Set<String>> supertypeSource;
  private Set<String> supertypes;

  private TypeRef(
      String name, List<TypeRef> arguments, boolean resolved, Supplier<Set<String>> supertypes) {
    this.name = name;
    this.arguments = List.copyOf(arguments);
    this.resolved = resolved;
    this.supertypeSource = supertypes;
  }

  /**
   * A type that the engine resolved.
   *
   * @param supertypes gives the canonical names of all supertypes, transitively, with or without
   *     the type itself; asked at most once, and only when a rule needs it
   */
  public static TypeRef resolved(
      String name, List<TypeRef> arguments, Supplier<Set<String>> supertypes) {
    return new TypeRef(name, arguments, true, supertypes);
  }

  /** A resolved type without supertypes of interest: a primitive, an array, {@code void}. */
  public static TypeRef simple(String name) {
    return new TypeRef(name, List.of(), true, Set::of);
  }

  /** A type of which only a name is known, qualified or as written; empty if not even that. */
  public static TypeRef unresolved(String name, List<TypeRef> arguments) {
    return name.isEmpty() && arguments.isEmpty()
        ? UNKNOWN
        : new TypeRef(name, arguments, false, Set::of);
  }

  /** The last part of its name, without packages and enclosing types; empty if nothing is known. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The canonical name; empty if nothing is known. */
  public String name() {
    return name;
  }

  /** The type arguments; empty if there are none or none are known. */
  public List<TypeRef> arguments() {
    return arguments;
  }

  /** True if the engine resolved the type, so that {@link #supertypes()} is complete. */
  public boolean resolved() {
    return resolved;
  }

  /** The canonical names of all known supertypes, without order; may or may not hold the type. */
  public synchronized Set<String> supertypes() {
    if (supertypes == null) {
      supertypes = Set.copyOf(supertypeSource.get());
      supertypeSource = null;
    }
    return supertypes;
  }

  /** True if the type is known to be {@code canonicalName} or a subtype of it. */
  public boolean isA(String canonicalName) {
    return name.equals(canonicalName) || supertypes().contains(canonicalName);
  }

  @Override
  public String toString() {
    return (resolved ? "" : "?") + name + (arguments.isEmpty() ? "" : arguments.toString());
  }
}
