package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Leaves out a call that only switches something on or off, or has it say something milder. */
public final class LeaveOut {

  private final Analysis analysis;
  private final Layout layout;

  /** For the unit of the analysis. */
  public LeaveOut(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /** The fix without the call; empty if something of it is needed. */
  public Optional<Fix> of(Expr expr) {
    if (!(expr instanceof Expr.Call call) || !Surrounding.isReal(call)) {
      return Optional.empty();
    }
    Node parent = analysis.index().parent(call);
    Optional<Edit> edit =
        parent instanceof Stmt.ExprStmt statement && !isChain(call)
            ? ofStatement(statement, call)
            : ofChain(call, parent);
    return edit.map(
        one -> new Fix("Leave out the call of `" + call.member().name() + "`", List.of(one)));
  }

  /** The fix that gives the call another constant, as the tables have it. */
  public Optional<Fix> instead(Expr call, Row row) {
    List<Expr> args = Nodes.arguments(call);
    Optional<String> word = row.details().instead();
    if (word.isEmpty() || args.size() != 1 || !(args.get(0) instanceof Expr.FieldRef constant)) {
      return Optional.empty();
    }
    int start = constant.pos().end() - constant.name().length();
    boolean isQualified =
        Surrounding.isReal(constant)
            && start > constant.pos().start()
            && layout.startsWith(start - 1, "." + constant.name());
    return isQualified
        ? Optional.of(
            new Fix(
                "Ask for `" + word.get() + "` instead of `" + constant.name() + "`",
                List.of(new Edit(start, constant.pos().end(), word.get()))))
        : Optional.empty();
  }

  /** True if something is done before that has to be done all the same. */
  private static boolean isChain(Expr.Call call) {
    return call.receiver() instanceof Expr.New
        || call.receiver() instanceof Expr.Call inner && !Placing.isPlainOrGetter(inner);
  }

  private Optional<Edit> ofStatement(Stmt.ExprStmt statement, Expr.Call call) {
    return analysis.index().parent(statement) instanceof Stmt.Block
            && statement.pos().isReal()
            && layout.isAlone(statement.pos())
            && layout.between(statement.pos().start(), statement.pos().end()).endsWith(";")
            && Nodes.arguments(call).stream().allMatch(Placing::isPlain)
        ? Optional.of(layout.withoutLines(statement.pos()))
        : Optional.empty();
  }

  private Optional<Edit> ofChain(Expr.Call call, Node parent) {
    Expr receiver = call.receiver();
    if (receiver == null
        || !Surrounding.isReal(receiver)
        || !analysis.types().isA(analysis.types().of(receiver), analysis.types().of(call).name())
        || isResultOfFunction(call, parent)
        || !Nodes.arguments(call).stream().allMatch(Placing::isPlain)) {
      return Optional.empty();
    }
    int end = call.pos().end();
    if (end < receiver.pos().end()) {
      return Optional.empty();
    }
    String code = layout.between(receiver.pos().end(), end);
    if (!code.contains("//") && !code.contains("/*")) {
      return code.strip().startsWith(".")
          ? Optional.of(Edit.delete(receiver.pos().end(), end))
          : Optional.empty();
    }
    // Comments stay, so the call has to have lines of its own.
    int dot = call.pos().anchor() - 1;
    Pos own = new Pos(dot, end, dot);
    return layout.startsWith(dot, ".")
            && layout.isAlone(own)
            && layout.startsWith(layout.nextLine(end) + layout.indent(dot).length(), ".")
        ? Optional.of(layout.withoutLines(own))
        : Optional.empty();
  }

  /** True if a function without a result may be left with no call. */
  private boolean isResultOfFunction(Expr.Call call, Node parent) {
    return parent instanceof Stmt.Return result
        && analysis.index().parent(result) instanceof Stmt.Block body
        && analysis.index().parent(body) instanceof Expr.Lambda
        && !isChain(call);
  }
}
