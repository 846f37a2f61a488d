package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;

/** What can be closed, and whether the place of a call lets {@code close()} throw. */
final class Closing {

  private static final List<String> CLOSEABLE =
      List.of("java.lang.AutoCloseable", "java.io.Closeable");

  /** Any of them is thrown on, or caught, where an {@code IOException} may come. */
  private static final List<String> CATCHING =
      List.of("java.io.IOException", "java.lang.Exception", "java.lang.Throwable");

  private static final String QUIET = "$it.close()";

  private final Analysis analysis;

  Closing(Analysis analysis) {
    this.analysis = analysis;
  }

  boolean isCloseable(TypeRef type) {
    return CLOSEABLE.stream().anyMatch(one -> analysis.types().isA(type, one));
  }

  /** True if the type's {@code close()} may be called where the call stands, and compiles. */
  boolean mayClose(TypeRef type, Expr opening) {
    return isQuiet(type) || mayThrow(opening);
  }

  /** True if the tables show that {@code close()} throws nothing that has to be caught. */
  private boolean isQuiet(TypeRef type) {
    return analysis
        .catalog()
        .releases()
        .anyMatch(
            release ->
                release.getValue().equals(QUIET) && analysis.types().isA(type, release.getKey()));
  }

  /** True if an {@code IOException} may be thrown where the call stands. */
  boolean mayThrow(Expr opening) {
    if (opening instanceof Expr.Call call
        && call.member().thrown().stream().anyMatch(CATCHING::contains)) {
      return true;
    }
    Node inner = opening;
    for (Node at = analysis.index().parent(opening); at != null; inner = at, at = up(at)) {
      if (at instanceof Stmt.Try handled
          && (inner == handled.body() || handled.resources().contains(inner))
          && handled.catches().stream().anyMatch(Closing::catchesIt)) {
        return true;
      }
      if (at instanceof Expr.Lambda) {
        return false;
      }
      if (at instanceof Decl.Method method) {
        return method.thrown().stream().anyMatch(CATCHING::contains);
      }
    }
    return false;
  }

  private Node up(Node node) {
    return analysis.index().parent(node);
  }

  private static boolean catchesIt(Stmt.Catch handler) {
    return handler.types().stream().map(TypeRef::name).anyMatch(CATCHING::contains);
  }
}
