package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Stmt;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a response that is only asked for something, within an expression, a variable: the resource
 * of a {@code try} around the statement.
 */
public final class TemporaryInTry {

  private final Analysis analysis;
  private final Layout layout;
  private final Code code;

  /** For the unit of the analysis, one finding. */
  public TemporaryInTry(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.code = new Code(analysis, null);
  }

  /** The fix for what a call opens; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr.Call opening) {
    TypeRef type = analysis.types().of(opening);
    Closing closing = new Closing(analysis);
    Optional<Stmt> statement = new Placing(analysis, layout).before(opening);
    if (statement.isEmpty()
        || statement.get() instanceof Stmt.Try
        || !(analysis.index().parent(opening) instanceof Expr.Call)
        || !(analysis.index().parent(statement.get()) instanceof Stmt.Block block)
        || !type.resolved()
        || !type.arguments().isEmpty()
        || !closing.isCloseable(type)
        || !closing.mayClose(type, opening)
        || !new Kept(analysis).isUsedUp(opening)) {
      return Optional.empty();
    }
    int index = block.statements().indexOf(statement.get());
    List<Stmt> inside =
        statement.get() instanceof Stmt.Local
            ? block.statements().subList(index, block.statements().size())
            : List.of(statement.get());
    return around(block, inside, opening, type);
  }

  private static String nameOf(TypeRef type) {
    return type.isA("java.io.InputStream")
        ? "in"
        : type.isA("java.io.Reader") ? "reader" : "response";
  }

  private Optional<Fix> around(
      Stmt.Block block, List<Stmt> inside, Expr.Call opening, TypeRef type) {
    String name = new Names(analysis).free(nameOf(type), opening);
    int start = opening.pos().start();
    int end = opening.pos().end() + layout.chainBreak(opening.pos().end()).length();
    String source = layout.between(start, opening.pos().end());
    String head = "try (" + code.name(type.name()) + " " + name + " = " + source + ") {";
    return new Surrounding(layout)
        .of(block, inside, head, List.of("}"), List.of())
        .map(
            edits -> {
              List<Edit> all = new ArrayList<>(code.imports());
              edits.stream()
                  .filter(edit -> edit.start() <= start || edit.start() >= end)
                  .forEach(all::add);
              all.add(new Edit(start, end, name));
              return new Fix("Open `" + name + "` in a try-with-resources statement", all);
            });
  }
}
