package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.tree.Decl;
import java.util.List;
import java.util.Set;

/**
 * Annotations that say who closes, known by their simple names since several libraries have them:
 * Error Prone's {@code MustBeClosed}, the Checker Framework's and Eclipse JDT's {@code Owning} and
 * {@code NotOwning}, Lombok's {@code Cleanup}.
 */
final class Ownership {

  private static final Set<String> CALLER_CLOSES = Set.of("MustBeClosed", "Owning");

  private Ownership() {}

  /** True if the caller of a method with these annotations has to close its result. */
  static boolean isGiven(List<String> annotations) {
    return annotations.stream().map(Ownership::simpleName).anyMatch(CALLER_CLOSES::contains);
  }

  /** True if the result or argument stays somebody else's. */
  static boolean isLent(List<String> annotations) {
    return annotations.stream().map(Ownership::simpleName).anyMatch("NotOwning"::equals);
  }

  /** True for a variable that is closed at the end of its block, as Lombok does it. */
  static boolean isCleanedUp(Decl.Var var) {
    return var.annotations().stream().map(Ownership::simpleName).anyMatch("Cleanup"::equals);
  }

  /** Annotations of Lombok that give a class getters for its fields. */
  private static final Set<String> SHOWING = Set.of("Getter", "Data", "Value");

  /** True if a class with the annotation has methods that give what its fields have. */
  static boolean isShowing(String annotation) {
    return SHOWING.contains(simpleName(annotation));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
