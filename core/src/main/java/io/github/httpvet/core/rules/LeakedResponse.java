package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.mustclose.Leak;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;

/** What to say of a response that is left open: what it is called, and which remedy fits it. */
record LeakedResponse(Analysis analysis, MustClose.Result result) {

  /** True if a connection was asked for it, which then has it. */
  boolean isAsked() {
    return result.anchor() instanceof Expr call
        && (analysis.types().has(call, Role.ASKS) || isAskedByHelper(call));
  }

  private boolean isAskedByHelper(Expr call) {
    return result.parameter() != null
        && !analysis.types().has(call, Role.OPENS)
        && !analysis.types().has(call, Role.OPENS_PARAMETER);
  }

  /** The first words of a sentence. */
  String subject() {
    if (isAsked()) {
      return "The response that `" + ((Expr.Call) result.anchor()).member().name() + "` waits for";
    }
    if (result.parameter() != null) {
      return "`" + result.parameter().name() + "`";
    }
    Expr opening = (Expr) result.anchor();
    Node parent = analysis.index().parent(opening);
    while (parent instanceof Expr.Cast || isWrapper(parent)) {
      parent = analysis.index().parent(parent);
    }
    if (parent instanceof Stmt.Local local) {
      return "`" + local.var().name() + "`";
    }
    if (parent instanceof Expr.Assign assign && assign.target() instanceof Expr.VarRef ref) {
      return "`" + ref.var().name() + "`";
    }
    if (!(opening instanceof Expr.Call call)) {
      return "The `" + opening.type().simpleName() + "`";
    }
    boolean isStream = isCloseable(type()) && !analysis.types().isResponse(type());
    return "The " + (isStream ? "stream" : "response") + " of `" + call.member().name() + "`";
  }

  private boolean isWrapper(Node node) {
    return node instanceof Expr.New creation && isCloseable(creation.type());
  }

  String consequence() {
    return result.anchor() instanceof Expr opening && analysis.types().has(opening, Role.DESYNCS)
        ? ", so a later call may read its rest as an answer"
        : ", so its connection is never reused";
  }

  /** The type of what has to be released. */
  private TypeRef type() {
    if (result.parameter() != null) {
      return result.parameter().type();
    }
    Expr opening = (Expr) result.anchor();
    return analysis.types().of(isAsked() ? ((Expr.Call) opening).receiver() : opening);
  }

  private boolean isCloseable(TypeRef type) {
    return analysis.types().isA(type, "java.lang.AutoCloseable")
        || analysis.types().isA(type, "java.io.Closeable");
  }

  /** What to do: a {@code try} with resources only where the type and the good path allow it. */
  String hint(Leak leak) {
    Optional<String> release = release();
    if (isAsked()) {
      return "Read its stream to the end and close that"
          + release.map(name -> ", or call `" + name + "`,").orElse("")
          + " on every path";
    }
    boolean isHandedOn = leak.fate() == Leak.Fate.HANDED_ON;
    if (isCloseable(type()) && !isHandedOn) {
      return "Open it in a try-with-resources statement, so that every path closes it";
    }
    String means =
        isCloseable(type())
            ? "Close it"
            : release.map(name -> "Release it, as with `" + name + "`,").orElse("Close its body");
    return isHandedOn
        ? means + " on this path: the other hands it on"
        : means + " on every path, as in a `finally` block";
  }

  /** The first method that the tables have for releasing an object of the type. */
  private Optional<String> release() {
    String type = analysis.types().declared(type()).name();
    List<Row> rows = analysis.catalog().releasing(type);
    return rows.stream().map(row -> row.api().name()).findFirst();
  }
}
