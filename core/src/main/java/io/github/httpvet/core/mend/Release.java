package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Releases a response that is no resource of a {@code try}: in a {@code finally}, where a variable
 * has it or the connection that was asked for it; at once, where nobody looks at it.
 */
public final class Release {

  private static final String IT = "$it";

  private final Analysis analysis;
  private final Layout layout;
  private final Code code;
  private final Surrounding surrounding;

  /** For the unit of the analysis, one finding. */
  public Release(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.code = new Code(analysis, null);
    this.surrounding = new Surrounding(layout);
  }

  /** The fix for what a call opens or asks for; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr.Call opening) {
    if (analysis.index().parent(opening) instanceof Stmt.ExprStmt statement
        && !analysis.types().has(opening, Role.ASKS)) {
      return atOnce(opening, statement);
    }
    return held(opening).flatMap(held -> inFinally(held, opening));
  }

  /**
   * What has the response.
   *
   * @param from the first statement that is to be in the {@code try}, of the block that declares
   *     the variable; null for the one behind the declaration
   */
  private record Held(Stmt.Local local, Stmt from) {}

  private Optional<Held> held(Expr.Call opening) {
    if (!analysis.types().has(opening, Role.ASKS)) {
      Node value = opening;
      while (analysis.index().parent(value) instanceof Expr.Cast cast) {
        value = cast;
      }
      return analysis.index().parent(value) instanceof Stmt.Local local
          ? Optional.of(new Held(local, null))
          : Optional.empty();
    }
    return opening.receiver() instanceof Expr.VarRef ref
            && analysis.index().parent(ref.var()) instanceof Stmt.Local local
            && analysis.index().parent(local) instanceof Stmt.Block block
        ? Optional.ofNullable(statementOf(opening, block)).map(from -> new Held(local, from))
        : Optional.empty();
  }

  /** The statement of the block that the expression stands in. */
  private Stmt statementOf(Node expr, Stmt.Block block) {
    Node at = expr;
    while (at != null && analysis.index().parent(at) != block) {
      at = analysis.index().parent(at);
    }
    return at instanceof Stmt statement ? statement : null;
  }

  private Optional<Fix> inFinally(Held held, Expr.Call opening) {
    Stmt.Local local = held.local();
    Decl.Var var = local.var();
    if (!(analysis.index().parent(local) instanceof Stmt.Block block)
        || analysis.index().values(var).size() != 1
        || !staysInBlock(var, analysis.index().values(var).get(0))) {
      return Optional.empty();
    }
    int index = block.statements().indexOf(held.from() == null ? local : held.from());
    List<Stmt> rest =
        block
            .statements()
            .subList(held.from() == null ? index + 1 : index, block.statements().size());
    return release(var.type(), var.name())
        .filter(release -> mayThrowWhat(release, opening))
        .flatMap(
            release ->
                surrounding
                    .of(
                        block,
                        rest,
                        "try {",
                        List.of("} finally {", release + ";", "}"),
                        rest.stream().filter(s -> isRelease(s, release, var)).toList())
                    .map(edits -> fix("Call `" + release + "` in a `finally`", edits)));
  }

  private boolean isRelease(Stmt statement, String release, Decl.Var var) {
    String method = release.replaceFirst(".*\\.(\\w+)\\(\\)$", "$1");
    return release.equals(var.name() + "." + method + "()")
        && surrounding.isCall(statement, method, var);
  }

  /** False if the code may throw what the place of the opening call does not allow. */
  boolean mayThrowWhat(String release, Expr.Call opening) {
    return !release.contains(".body()") && !release.endsWith(".disconnect()")
        || new Closing(analysis).mayThrow(opening);
  }

  private Optional<Fix> atOnce(Expr.Call opening, Stmt.ExprStmt statement) {
    return statement.pos().isReal() && opening.pos().isReal() && !dropsUnread(opening)
        ? closing(opening)
            .filter(release -> release.startsWith(".") && mayThrowWhat(release, opening))
            .map(
                release ->
                    fix(
                        "Release what `" + opening.member().name() + "` gives",
                        List.of(
                            Edit.insert(
                                opening.pos().end(),
                                layout.chainBreak(opening.pos().end()) + release))))
        : Optional.empty();
  }

  /** True if closing at once would cost the connection: then it has to be read first. */
  private boolean dropsUnread(Expr.Call opening) {
    String type = analysis.types().declared(analysis.types().of(opening)).name();
    return analysis.catalog().releasing(type).stream()
        .anyMatch(row -> row.details().isDroppingUnread());
  }

  /** What to call on the response, or do with it as {@code $it}, so that it is released. */
  Optional<String> closing(Expr.Call opening) {
    TypeRef type = analysis.types().of(opening);
    Closing closing = new Closing(analysis);
    return closing.isCloseable(type) && closing.mayClose(type, opening)
        ? Optional.of(".close()")
        : release(type, "");
  }

  private Optional<String> release(TypeRef type, String name) {
    TypeRef declared = analysis.types().declared(type);
    String argument = type.arguments().isEmpty() ? "" : "<" + type.arguments().get(0).name() + ">";
    return analysis
        .catalog()
        .releases()
        .filter(
            one ->
                one.getKey().endsWith(">")
                    ? (declared.name() + argument).equals(one.getKey())
                    : analysis.types().isA(declared, one.getKey()))
        .map(Map.Entry::getValue)
        .filter(code::isPossible)
        .findFirst()
        .map(release -> code.of(release, List.of()).replace(IT, name));
  }

  private Fix fix(String title, List<Edit> edits) {
    List<Edit> all = new ArrayList<>(edits);
    all.addAll(code.imports());
    return new Fix(title, all);
  }

  /** True if neither the object nor what it gives is used outside of the block, or later. */
  private boolean staysInBlock(Decl.Var var, Expr value) {
    Expr made = value;
    while (made instanceof Expr.Cast cast) {
      made = cast.value();
    }
    boolean isMadeHere = made instanceof Expr.Call || made instanceof Expr.New;
    return isMadeHere
        && analysis.index().references(var).stream().noneMatch(this::isInFunction)
        && new Kept(analysis).isUsedUp(made);
  }

  private boolean isInFunction(Node reference) {
    Node at = reference;
    while (at != null && !(at instanceof Decl.Method)) {
      if (at instanceof Expr.Lambda || at instanceof Decl.TypeDecl) {
        return true;
      }
      at = analysis.index().parent(at);
    }
    return false;
  }
}
