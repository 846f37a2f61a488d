package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Gives an exchange up where the wait for it is over. */
public final class Cancel {

  private static final String FUTURE = "java.util.concurrent.Future";
  private static final String TIMEOUT = "java.util.concurrent.TimeoutException";

  private final Analysis analysis;
  private final Layout layout;

  /** For the unit of the analysis. */
  public Cancel(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /**
   * The fix for a wait that is caught when it is over; empty if it has to be mended by hand.
   *
   * @param exchange what gave the future
   */
  public Optional<Fix> of(Expr.Call exchange, Expr.Call wait) {
    if (!(wait.receiver() instanceof Expr.VarRef ref)
        || !(analysis.index().parent(exchange) instanceof Stmt.Local local)
        || local.var() != ref.var()
        || !analysis.types().isA(ref.var().type(), FUTURE)
        || !(analysis.index().parent(local) instanceof Stmt.Block block)) {
      return Optional.empty();
    }
    return handler(wait, block)
        .filter(handler -> handler.body().pos().isReal())
        .flatMap(handler -> inHandler(handler, ref.var()));
  }

  /** The handler of the end of the wait alone, within the block. */
  private Optional<Stmt.Catch> handler(Expr.Call wait, Stmt.Block block) {
    Node inner = wait;
    for (Node at = analysis.index().parent(wait);
        at != null && at != block;
        inner = at, at = analysis.index().parent(at)) {
      if (at instanceof Expr.Lambda || at instanceof Decl) {
        return Optional.empty();
      }
      if (at instanceof Stmt.Try handled && inner == handled.body()) {
        Optional<Stmt.Catch> found =
            handled.catches().stream().filter(Cancel::isOfWait).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfWait(Stmt.Catch handler) {
    return handler.types().stream().anyMatch(type -> type.name().equals(TIMEOUT));
  }

  private Optional<Fix> inHandler(Stmt.Catch handler, Decl.Var future) {
    int brace = handler.body().pos().start();
    int next = layout.nextLine(brace);
    if (!layout.startsWith(brace, "{")
        || handler.body().statements().isEmpty()
        || !layout.between(brace + 1, next).isBlank()) {
      return Optional.empty();
    }
    Stmt first = handler.body().statements().get(0);
    String line =
        layout.indent(first.pos().start()) + future.name() + ".cancel(true);" + layout.newLine();
    return Optional.of(
        new Fix(
            "Cancel `" + future.name() + "` where the wait is over",
            List.of(Edit.insert(next, line))));
  }
}
