package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has a response read to its end before it is closed, so that its connection is used again. */
public final class Drain {

  private final Analysis analysis;
  private final Layout layout;
  private final Code code;

  /** For the unit of the analysis, one finding. */
  public Drain(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.code = new Code(analysis, null);
  }

  /** The fix for what opens a response that is closed unread; empty if there is none. */
  public Optional<Fix> of(Expr.Call opening) {
    Node parent = analysis.index().parent(opening);
    if (parent instanceof Stmt.Resource resource && resource.var() != null) {
      return inTry(opening, resource);
    }
    if (parent instanceof Stmt.Local local) {
      return beforeClosing(opening, local.var());
    }
    return parent instanceof Expr.Call close
            && close.receiver() == opening
            && isClosing(close)
            && analysis.index().parent(close) instanceof Stmt.ExprStmt
            && Surrounding.isReal(opening)
            && Surrounding.isReal(close)
        ? reading(opening, layout.between(opening.pos().start(), opening.pos().end()))
            .map(read -> fix(new Edit(close.pos().start(), close.pos().end(), read)))
        : Optional.empty();
  }

  /**
   * The fix for a stream that is read to its end, and not closed before its connection is given up.
   *
   * @param giving the call that gives the connection up
   */
  public Optional<Fix> ofStream(Expr.Call stream, Expr.Call giving) {
    Optional<Fix> closed =
        new TryWithResources(analysis).of(stream).or(() -> new TemporaryInTry(analysis).of(stream));
    return closed.flatMap(
        fix ->
            isBehind(stream, giving) && giving.pos().isReal()
                ? Optional.of(fix)
                : without(fix, stream, giving));
  }

  /** Without the call, which would else be within the statement that closes the stream. */
  private Optional<Fix> without(Fix fix, Expr.Call stream, Expr.Call giving) {
    boolean isNeighbour =
        analysis.index().parent(stream) instanceof Stmt.Local local
            && analysis.index().parent(giving) instanceof Stmt.ExprStmt statement
            && analysis.index().parent(local) == analysis.index().parent(statement)
            && layout.isAlone(statement.pos());
    if (!isNeighbour) {
      return Optional.empty();
    }
    Edit gone = layout.withoutLines(analysis.index().parent(giving).pos());
    List<Edit> edits = new ArrayList<>();
    fix.edits().stream()
        .filter(edit -> edit.start() < gone.start() || edit.start() >= gone.end())
        .forEach(edits::add);
    edits.add(gone);
    return Optional.of(new Fix(fix.title() + ", and keep its connection", edits));
  }

  /** True if the call stands in the {@code finally} of the statement that the stream is read in. */
  private boolean isBehind(Expr.Call stream, Expr.Call giving) {
    for (Node at = stream; at != null; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Try handled
          && handled.last() != null
          && analysis.index().isIn(giving, handled.last())) {
        return analysis.index().isIn(stream, handled.body());
      }
    }
    return false;
  }

  private Optional<Fix> inTry(Expr.Call opening, Stmt.Resource resource) {
    if (!(analysis.index().parent(resource) instanceof Stmt.Try handled)
        || handled.body().statements().isEmpty()
        || handled.resources().get(handled.resources().size() - 1) != resource) {
      return Optional.empty();
    }
    Stmt first = handled.body().statements().get(0);
    return reading(opening, resource.var().name()).flatMap(read -> before(first, read));
  }

  /** In front of the one call that closes it, where all that closes it is that. */
  private Optional<Fix> beforeClosing(Expr.Call opening, Decl.Var var) {
    List<Expr.Call> closing = new ArrayList<>();
    for (Use use : analysis.uses(opening)) {
      if (use.kind() != Kind.RECEIVER) {
        return Optional.empty();
      }
      if (use.node() instanceof Expr.Call call && isClosing(call)) {
        closing.add(call);
      }
    }
    return closing.size() == 1
            && closing.get(0).receiver() instanceof Expr.VarRef ref
            && ref.var() == var
            && analysis.index().parent(closing.get(0)) instanceof Stmt.ExprStmt statement
        ? reading(opening, var.name()).flatMap(read -> before(statement, read))
        : Optional.empty();
  }

  private static boolean isClosing(Expr.Call call) {
    return call.member().name().equals("close") && Nodes.arguments(call).isEmpty();
  }

  private Optional<Fix> before(Stmt statement, String read) {
    return Surrounding.isReal(statement)
            && layout.isFirst(statement.pos().start())
            && analysis.index().parent(statement) instanceof Stmt.Block
        ? Optional.of(
            fix(
                Edit.insert(
                    layout.lineStart(statement.pos().start()),
                    layout.indent(statement.pos().start()) + read + ";" + layout.newLine())))
        : Optional.empty();
  }

  /** What the tables have to read a response of the type, without an exception. */
  private Optional<String> reading(Expr.Call opening, String response) {
    TypeRef type = analysis.types().of(opening);
    return analysis
        .catalog()
        .drains()
        .filter(drain -> analysis.types().isA(type, drain.getKey()))
        .map(Map.Entry::getValue)
        .filter(code::isPossible)
        .findFirst()
        .map(text -> code.of(text, List.of()).replace("$it", response));
  }

  private Fix fix(Edit edit) {
    List<Edit> edits = new ArrayList<>(code.imports());
    edits.add(edit);
    return new Fix("Read the response to its end before it is closed", edits);
  }
}
