package io.github.httpvet.pmd;

import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.Annotatable;
import net.sourceforge.pmd.lang.java.types.TypeTestUtil;

/**
 * Honours {@code @SuppressWarnings("RuleName")} without PMD's prefix, as Error Prone reads it, so
 * that one annotation serves both. With the prefix and {@code "all"}, PMD itself does it.
 */
final class Suppressions {

  private Suppressions() {}

  static boolean holdFor(Node node, String rule) {
    for (Node current = node; current != null; current = current.getParent()) {
      if (current instanceof Annotatable annotatable
          && annotatable.getDeclaredAnnotations().any(a -> suppresses(a, rule))) {
        return true;
      }
    }
    return false;
  }

  private static boolean suppresses(ASTAnnotation annotation, String rule) {
    return TypeTestUtil.isA(SuppressWarnings.class, annotation)
        && annotation.getFlatValue("value").any(value -> rule.equals(value.getConstValue()));
  }
}
