package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Details.Limit;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Lets each route of a pool have as many connections as there are in all. */
public final class RaiseRoutes {

  private static final List<String> NUMBER = List.of("int");

  private final Analysis analysis;
  private final Layout layout;

  /** For the unit of the analysis. */
  public RaiseRoutes(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /** The fix for the call that sets the total; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr.Call total) {
    if (total.args().size() != 1
        || !Placing.isPlain(total.args().get(0))
        || !Surrounding.isReal(total)
        || !Surrounding.isReal(total.args().get(0))) {
      return Optional.empty();
    }
    Expr limit = total.args().get(0);
    String number = layout.between(limit.pos().start(), limit.pos().end());
    return setter(total)
        .map(name -> name + "(" + number + ")")
        .flatMap(
            call ->
                placed(total, call)
                    .map(
                        edit ->
                            new Fix(
                                "Let each route have as many as there are in all, `" + call + "`",
                                List.of(edit))));
  }

  private Optional<Edit> placed(Expr.Call total, String call) {
    if (!(analysis.index().parent(total) instanceof Stmt.ExprStmt statement)) {
      return ofChain(total, call);
    }
    boolean isPlain = total.receiver() != null && Placing.isPlainOrGetter(total.receiver());
    if (!isPlain
        || !Surrounding.isReal(total.receiver())
        || !(analysis.index().parent(statement) instanceof Stmt.Block)
        || !layout.isAlone(statement.pos())
        || !layout.between(statement.pos().start(), statement.pos().end()).endsWith(";")) {
      return ofChain(total, call);
    }
    String receiver = layout.between(total.receiver().pos().start(), total.receiver().pos().end());
    String line =
        layout.indent(statement.pos().start()) + receiver + "." + call + ";" + layout.newLine();
    return Optional.of(Edit.insert(layout.nextLine(statement.pos().end()), line));
  }

  /** Behind the call, if that gives what has the setter. */
  private Optional<Edit> ofChain(Expr.Call total, String call) {
    boolean isFluent =
        total.receiver() != null
            && !analysis.types().of(total).name().equals("void")
            && analysis.types().isA(analysis.types().of(total), total.member().owner().name());
    String between = layout.chainBreak(total.pos().end());
    return isFluent
        ? Optional.of(Edit.insert(total.pos().end(), between + "." + call))
        : Optional.empty();
  }

  /** The method of the same type that limits all routes alike. */
  private Optional<String> setter(Expr.Call total) {
    return analysis.types().rows(total).stream()
        .filter(row -> row.role() == Role.LIMITS)
        .map(row -> row.api().owner())
        .flatMap(owner -> analysis.catalog().limiting(owner).stream())
        .filter(row -> row.details().limit() == Limit.PER_ROUTE)
        .filter(row -> NUMBER.equals(row.api().parameters()) && analysis.types().holds(row))
        .map(Row::api)
        .map(api -> api.name())
        .findFirst();
  }
}
