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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens the value of a local variable as the resource of a {@code try} that holds the rest of the
 * block. Not where the value leaves the block, is closed under conditions, or has another value
 * later.
 */
public final class TryWithResources {

  static final List<String> CLOSEABLE = List.of("java.lang.AutoCloseable", "java.io.Closeable");

  /** A declaration up to the name: its type, unless that is {@code var}. */
  private static final Pattern DECLARED = Pattern.compile("(?:final\\s+)?((?!var\\b)[\\w.]+)\\s+");

  private final Analysis analysis;
  private final Layout layout;
  private final Code code;
  private final Closing closing;

  /** For the unit of the analysis. */
  public TryWithResources(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.code = new Code(analysis, null);
    this.closing = new Closing(analysis);
  }

  /** The fix for what a call opens; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr opening) {
    Node value = opening;
    while (analysis.index().parent(value) instanceof Expr.Cast cast) {
      value = cast;
    }
    if (!(analysis.index().parent(value) instanceof Stmt.Local local)
        || !(analysis.index().parent(local) instanceof Stmt.Block block)
        || !mayBeResource(local, opening)) {
      return Optional.empty();
    }
    int index = block.statements().indexOf(local);
    List<Stmt> rest = block.statements().subList(index + 1, block.statements().size());
    if (!isWhole(local, block) || rest.isEmpty() || rest.stream().anyMatch(s -> !isReal(s))) {
      return Optional.empty();
    }
    return around(local, opening, block, rest);
  }

  private static boolean isReal(Node node) {
    return node.pos().isReal() && node.pos().end() > node.pos().start();
  }

  private boolean mayBeResource(Stmt.Local local, Expr opening) {
    Decl.Var var = local.var();
    TypeRef type = isCloseable(var.type()) ? var.type() : analysis.types().of(opening);
    return (isCloseable(var.type()) || resourceType(local, opening).isPresent())
        && closing.mayClose(type, opening)
        && analysis.index().values(var).size() == 1
        && analysis.index().references(var).stream().noneMatch(this::isLeftToOthers)
        && analysis.uses(opening).stream().allMatch(TryWithResources::staysInside);
  }

  private boolean isCloseable(TypeRef type) {
    return closing.isCloseable(type);
  }

  /** The type to declare, if what is opened is closeable and what it is declared as is not. */
  private Optional<Edit> resourceType(Stmt.Local local, Expr opening) {
    TypeRef type = analysis.types().of(opening);
    Matcher declared =
        DECLARED.matcher(
            layout.between(
                local.pos().start(), Math.max(local.pos().start(), local.var().pos().anchor())));
    if (isCloseable(local.var().type())
        || !isCloseable(type)
        || !type.arguments().isEmpty()
        || local.init() != opening
        || !declared.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Edit(
            local.pos().start() + declared.start(1),
            local.pos().start() + declared.end(1),
            code.name(type.name())));
  }

  private static boolean staysInside(Use use) {
    return use.kind() == Kind.RECEIVER
        || use.kind() == Kind.RESOURCE
        || use.kind() == Kind.ARGUMENT && use.node() instanceof Expr.Call;
  }

  /** True for a use by a function, which may run later, or a {@code try} that closes it already. */
  private boolean isLeftToOthers(Expr reference) {
    for (Node at = reference; at != null; at = analysis.index().parent(at)) {
      if (at instanceof Expr.Lambda) {
        return true;
      }
      if (at instanceof Stmt.Try handled && isIn(reference, handled.last())) {
        return true;
      }
      if (at instanceof Decl) {
        return false;
      }
    }
    return false;
  }

  private boolean isIn(Node node, Node around) {
    Node at = node;
    while (at != null && at != around) {
      at = analysis.index().parent(at);
    }
    return around != null && at == around;
  }

  /** True if the declaration is a statement of its own, of one variable. */
  private boolean isWhole(Stmt.Local local, Stmt.Block block) {
    return isReal(local)
        && isReal(block)
        && layout.isFirst(local.pos().start())
        && local.pos().end() <= block.pos().end()
        && layout.between(local.pos().start(), local.pos().end()).endsWith(";")
        && block.statements().stream()
            .noneMatch(s -> s != local && s.pos().start() == local.pos().start())
        && block.statements().stream()
            .noneMatch(s -> s instanceof Stmt.Local other && s != local && overlaps(other, local));
  }

  private static boolean overlaps(Stmt.Local a, Stmt.Local b) {
    return a.pos().start() < b.pos().end() && b.pos().start() < a.pos().end();
  }

  private Optional<Fix> around(Stmt.Local local, Expr opening, Stmt.Block block, List<Stmt> rest) {
    int start = local.pos().start();
    int end = rest.get(rest.size() - 1).pos().end();
    int behind = layout.nextLine(end);
    if (layout.hasTextBlock(start, end)
        || behind > block.pos().end()
        || layout.nextLine(local.pos().end()) > rest.get(0).pos().start()) {
      return Optional.empty();
    }
    String step = layout.step(start, block.pos().end() - 1);
    List<Edit> edits = new ArrayList<>();
    int below = layout.nextLine(local.pos().end());
    int first = layout.lineStart(rest.get(0).pos().start());
    if (first > below && layout.between(below, first).isBlank()) {
      edits.add(Edit.delete(below, first));
    }
    edits.add(Edit.insert(start, "try ("));
    resourceType(local, opening).ifPresent(edits::add);
    edits.addAll(code.imports());
    edits.add(new Edit(local.pos().end() - 1, local.pos().end(), ") {"));
    List<Stmt> closings = rest.stream().filter(s -> isClose(s, local.var())).toList();
    closings.forEach(close -> edits.add(layout.withoutLines(close.pos())));
    for (Edit indent : layout.indented(local.pos().end(), behind, step)) {
      if (closings.stream().noneMatch(close -> covers(close, indent.start()))) {
        edits.add(indent);
      }
    }
    edits.add(Edit.insert(behind, layout.indent(start) + "}" + layout.newLine()));
    return Optional.of(
        new Fix("Open `" + local.var().name() + "` in a try-with-resources statement", edits));
  }

  private boolean covers(Stmt close, int offset) {
    return offset >= layout.lineStart(close.pos().start())
        && offset < layout.nextLine(close.pos().end());
  }

  /** True for {@code response.close();} on lines of its own: the {@code try} does it. */
  private boolean isClose(Stmt statement, Decl.Var var) {
    return statement instanceof Stmt.ExprStmt plain
        && plain.expr() instanceof Expr.Call call
        && call.member().name().equals("close")
        && Nodes.arguments(call).isEmpty()
        && call.receiver() instanceof Expr.VarRef ref
        && ref.var() == var
        && layout.isAlone(statement.pos());
  }
}
