package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Closes a response in front of the statements that lose it, where others hand it on. */
public final class CloseBefore {

  private final Analysis analysis;
  private final Layout layout;

  /** For the unit of the analysis. */
  public CloseBefore(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /**
   * The fix for what opens it; empty if it has to be mended by hand.
   *
   * @param losing returns, throws and assignments
   */
  public Optional<Fix> of(Expr.Call opening, List<? extends Node> losing) {
    Decl.Var var = variable(opening);
    if (var == null || losing.isEmpty() || mayBeNull(var)) {
      return Optional.empty();
    }
    Release releasing = new Release(analysis);
    Optional<String> release = releasing.closing(opening).filter(code -> code.startsWith("."));
    if (release.isEmpty() || !releasing.mayThrowWhat(release.get(), opening)) {
      return Optional.empty();
    }
    String line = var.name() + release.get() + ";";
    List<Edit> edits = new ArrayList<>();
    for (Node lost : losing) {
      Optional<Edit> edit = alone(lost, var).flatMap(statement -> before(statement, var, line));
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      edits.add(edit.get());
    }
    return Optional.of(
        new Fix(
            "Close `" + var.name() + "` where it is not handed on",
            edits.stream().distinct().toList()));
  }

  private Decl.Var variable(Expr.Call opening) {
    Node parent = analysis.index().parent(opening);
    if (parent instanceof Stmt.Local local) {
      return local.var();
    }
    return parent instanceof Expr.Assign assign && assign.target() instanceof Expr.VarRef ref
        ? ref.var()
        : null;
  }

  private boolean mayBeNull(Decl.Var var) {
    return analysis.index().values(var).stream()
        .anyMatch(value -> !(value instanceof Expr.Call) && !(value instanceof Expr.New));
  }

  /** The statement that something is lost by, if others can stand in front of it. */
  private Optional<Stmt> alone(Node lost, Decl.Var var) {
    Node at = lost;
    while (at instanceof Expr) {
      at = analysis.index().parent(at);
    }
    boolean isAlone =
        at instanceof Stmt statement
            && Surrounding.isReal(statement)
            && analysis.index().parent(statement) instanceof Stmt.Block
            && layout.isFirst(statement.pos().start())
            && analysis.index().executable(statement) == analysis.index().executable(var);
    return isAlone ? Optional.of((Stmt) at) : Optional.empty();
  }

  private Optional<Edit> before(Stmt statement, Decl.Var var, String line) {
    if (!looksAt(statement, var)) {
      int start = statement.pos().start();
      return Optional.of(
          Edit.insert(layout.lineStart(start), layout.indent(start) + line + layout.newLine()));
    }
    return statement instanceof Stmt.Return result
            && result.value() instanceof Expr.Conditional choice
        ? inBranch(result, choice, var, line)
        : Optional.empty();
  }

  private boolean looksAt(Node code, Decl.Var var) {
    return analysis.index().references(var).stream()
        .anyMatch(ref -> analysis.index().isIn(ref, code) && !isTarget(ref));
  }

  private boolean isTarget(Expr.VarRef ref) {
    return analysis.index().parent(ref) instanceof Expr.Assign assign && assign.target() == ref;
  }

  /** Both values of a choice in a statement of their own: the variable, and what loses it. */
  private Optional<Edit> inBranch(
      Stmt.Return result, Expr.Conditional choice, Decl.Var var, String line) {
    int start = result.pos().start();
    String source = layout.between(start, result.pos().end());
    boolean isFirst = isRef(choice.whenTrue(), var);
    Expr other = isFirst ? choice.whenFalse() : choice.whenTrue();
    boolean isChoice =
        (isFirst || isRef(choice.whenFalse(), var))
            && !looksAt(other, var)
            && Surrounding.isReal(choice.condition())
            && Surrounding.isReal(other)
            && layout.isAlone(result.pos())
            && source.matches("(?s)return\\s.*;")
            && !source.contains("//")
            && !source.contains("/*");
    if (!isChoice) {
      return Optional.empty();
    }
    String indent = layout.newLine() + layout.indent(start);
    String inner = indent + (layout.indent(start).contains("\t") ? "\t" : "  ");
    String kept = "return " + var.name() + ";";
    String lost = "return " + text(other) + ";";
    String code =
        "if ("
            + text(choice.condition())
            + ") {"
            + inner
            + (isFirst ? kept : line + inner + lost)
            + indent
            + "}"
            + indent
            + (isFirst ? line + indent + lost : kept);
    return Optional.of(new Edit(start, result.pos().end(), code));
  }

  private static boolean isRef(Expr value, Decl.Var var) {
    return value instanceof Expr.VarRef ref && ref.var() == var;
  }

  private String text(Expr expr) {
    return layout.between(expr.pos().start(), expr.pos().end());
  }
}
