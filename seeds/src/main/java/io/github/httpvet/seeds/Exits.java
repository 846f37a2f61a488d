package io.github.httpvet.seeds;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Conditions of which nothing is known, and statements that leave a method under them. */
final class Exits {

  private static final String THROW = "throw new IllegalStateException(\"seeded\");";

  private Exits() {}

  /** A condition that may hold or not; which one depends on the place, always the same one. */
  static String condition(Code code, TreePath executable, int offset) {
    return condition(code, executable, offset, "");
  }

  /** One that does not name a parameter that a text names: that would be about what it says. */
  static String condition(Code code, TreePath executable, int offset, String text) {
    List<String> conditions = new ArrayList<>();
    if (executable != null && executable.getLeaf() instanceof MethodTree method) {
      method.getParameters().stream()
          .filter(parameter -> !text.contains(parameter.getName()))
          .map(parameter -> onParameter(code.type(executable, parameter), parameter.getName()))
          .filter(one -> !one.isEmpty())
          .forEach(conditions::add);
    }
    conditions.add("Thread.currentThread().isInterrupted()");
    conditions.add("Boolean.getBoolean(\"seeded\")");
    conditions.add("System.nanoTime() % 2 == 0");
    return conditions.get(offset % conditions.size());
  }

  private static String onParameter(TypeMirror type, CharSequence name) {
    if (type == null) {
      return "";
    }
    return switch (type.toString()) {
      case "boolean" -> name.toString();
      case "int", "long" -> name + " > 7";
      case "java.lang.String" -> name + ".isBlank()";
      default -> "";
    };
  }

  /** A statement that returns. */
  static String leave(Code code, TreePath executable) {
    if (!(executable.getLeaf() instanceof MethodTree method)) {
      return THROW;
    }
    Tree result = method.getReturnType();
    TypeMirror type = result == null ? null : code.type(executable, result);
    if (type == null || type.getKind() == TypeKind.VOID) {
      return "return;";
    }
    return type.getKind() == TypeKind.BOOLEAN
        ? "return false;"
        : type.getKind().isPrimitive() ? "return 0;" : "return null;";
  }

  /** A statement that throws. */
  static String fail() {
    return THROW;
  }
}
