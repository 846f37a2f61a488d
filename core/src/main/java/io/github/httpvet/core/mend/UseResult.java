package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives a variable the copy that a call on it makes. Not where the variable may not change. */
public final class UseResult {

  private static final Pattern FINAL = Pattern.compile("\\bfinal\\b");

  private final Analysis analysis;
  private final Layout layout;

  /** For the unit of the analysis. */
  public UseResult(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /** The fix for a call whose result is dropped; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr.Call call) {
    if (!(analysis.index().parent(call) instanceof Stmt.ExprStmt statement)
        || !(analysis.index().parent(statement) instanceof Stmt.Block)
        || !Surrounding.isReal(call)
        || !(call.receiver() instanceof Expr.VarRef ref)
        || !mayChange(ref.var())
        || !analysis.types().isA(analysis.types().of(call), ref.var().type().name())
        || !isOfSameArguments(call, ref.var())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fix(
            "Go on with what `" + call.member().name() + "` gives",
            List.of(Edit.insert(call.pos().start(), ref.var().name() + " = "))));
  }

  /** True if the copy is of the variable's type, with the type arguments that it has. */
  private boolean isOfSameArguments(Expr.Call call, Decl.Var var) {
    return var.type().arguments().isEmpty() || isSame(var.type(), analysis.types().of(call));
  }

  private static boolean isSame(TypeRef type, TypeRef other) {
    if (!type.name().equals(other.name())
        || type.name().isEmpty()
        || type.arguments().size() != other.arguments().size()) {
      return false;
    }
    for (int i = 0; i < type.arguments().size(); i++) {
      if (!isSame(type.arguments().get(i), other.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayChange(Decl.Var var) {
    return (var.kind() == Decl.VarKind.LOCAL
            || var.kind() == Decl.VarKind.PARAMETER
            || var.kind() == Decl.VarKind.LAMBDA_PARAMETER)
        && !isFinal(var)
        && analysis.index().references(var).stream().noneMatch(ref -> isCaptured(ref, var));
  }

  private boolean isFinal(Decl.Var var) {
    int start =
        analysis.index().parent(var) instanceof Stmt.Local local
            ? local.pos().start()
            : var.pos().start();
    int anchor = var.pos().anchor();
    return start < 0 || anchor < start || FINAL.matcher(layout.between(start, anchor)).find();
  }

  /** True for one by a function or a class within: such variables never change. */
  private boolean isCaptured(Expr.VarRef ref, Decl.Var var) {
    return analysis.index().executable(ref) != analysis.index().executable(var);
  }
}
