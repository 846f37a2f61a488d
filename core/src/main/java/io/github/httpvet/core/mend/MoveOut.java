package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the local variable that a client is made for out of a loop, or out of its method into a
 * field. Not where its making rests on something of the loop or method.
 */
public final class MoveOut {

  /** What is done with a client that others share. */
  private static final Set<Role> USING =
      Set.of(Role.USES, Role.BLOCKS, Role.OPENS, Role.DERIVES, Role.VIEW);

  private final Analysis analysis;
  private final Layout layout;

  /** For the unit of the analysis. */
  public MoveOut(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
  }

  /** The fix that makes the client before the loop; empty if it has to be mended by hand. */
  public Optional<Fix> ofLoop(Expr made, Node loop) {
    Stmt.Local local = whole(made);
    if (local == null
        || !(loop instanceof Stmt.Loop)
        || !(analysis.index().parent(loop) instanceof Stmt.Block)
        || !isBelow(local, loop)
        || analysis.index().executable(local) != analysis.index().executable(loop)
        || !layout.isFirst(loop.pos().start())
        || restsOn(local, loop)
        || isSetUpOrClosed(local)
        || isVariableNamedSo(local)) {
      return Optional.empty();
    }
    Pos pos = local.pos();
    String line =
        layout.indent(loop.pos().start())
            + layout.between(pos.start(), pos.end())
            + layout.newLine();
    return Optional.of(
        new Fix(
            "Make `" + local.var().name() + "` once, before the loop",
            List.of(
                Edit.insert(layout.lineStart(loop.pos().start()), line),
                layout.withoutLines(pos))));
  }

  /** The fix that makes the client in a field; empty if it has to be mended by hand. */
  public Optional<Fix> ofMethod(Expr made) {
    Stmt.Local local = whole(made);
    if (local == null
        || !(analysis.index().executable(local) instanceof Decl.Method method)
        || !(analysis.index().parent(method) instanceof Decl.TypeDecl type)
        || type.kind() != Decl.TypeKind.CLASS
        || isNested(type) && method.modifiers().contains(Decl.Modifier.STATIC)
        || isConstructor(method)
        || restsOn(local, method)
        || isSetUpOrClosed(local)
        || throwsChecked(local)
        || isVariableNamedSo(local)
        || isFieldNamedSo(local)) {
      return Optional.empty();
    }
    String source = layout.between(local.pos().start(), local.pos().end());
    int brace = openingBrace(type);
    if (brace < 0 || source.startsWith("var ") || source.startsWith("final var ")) {
      return Optional.empty();
    }
    String modifiers =
        method.modifiers().contains(Decl.Modifier.STATIC)
            ? "private static final "
            : "private final ";
    String field =
        layout.indent(method.pos().start())
            + modifiers
            + source.replaceFirst("^final ", "")
            + layout.newLine();
    return Optional.of(
        new Fix(
            "Make `" + local.var().name() + "` once, in a field",
            List.of(
                Edit.insert(
                    layout.nextLine(brace),
                    isSpaced(brace) ? layout.newLine() + field : field + layout.newLine()),
                layout.withoutLines(local.pos()))));
  }

  /** True if an empty line follows the brace. */
  private boolean isSpaced(int brace) {
    int next = layout.nextLine(brace);
    return layout.between(next, layout.nextLine(next)).isBlank();
  }

  /** The declaration that the whole value of is made here, alone on one line; null if none. */
  private Stmt.Local whole(Expr made) {
    return analysis.index().parent(made) instanceof Stmt.Local local
            && local.pos().isReal()
            && analysis.index().parent(local) instanceof Stmt.Block
            && analysis.index().values(local.var()).size() == 1
            && layout.isAlone(local.pos())
            && isOneLine(local.pos())
            && layout.between(local.pos().start(), local.pos().end()).endsWith(";")
        ? local
        : null;
  }

  private boolean isOneLine(Pos pos) {
    return layout.lineStart(pos.start()) == layout.lineStart(pos.end());
  }

  private boolean isBelow(Node node, Node around) {
    Node at = node;
    while (at != null && at != around) {
      at = analysis.index().parent(at);
    }
    return at != null;
  }

  /** True if the making names something that is declared within, or has a side. */
  private boolean restsOn(Stmt.Local local, Node within) {
    boolean[] rests = {false};
    Nodes.walk(
        local.init(),
        node -> {
          boolean isInner = node instanceof Expr.VarRef ref && isBelow(ref.var(), within);
          boolean isOwn =
              node instanceof Expr.FieldRef field && isNotYetSet(field)
                  || node instanceof Expr.Call call && isOfThisClass(call);
          rests[0] |=
              isInner
                  || isOwn && within instanceof Decl
                  || node instanceof Expr.Opaque
                  || node instanceof Expr.Lambda;
        });
    return rests[0];
  }

  /** True for a field of the unit: it may be set after another one, static or not. */
  private static boolean isNotYetSet(Expr.FieldRef field) {
    return field.constant() == null && (field.key() != null || !field.isStatic());
  }

  /** True for a call of the unit's own code, which may read such fields. */
  private static boolean isOfThisClass(Expr.Call call) {
    return call.member().key() != null || call.receiver() == null && !call.member().isStatic();
  }

  /** True if more is done to the client than to use it: what all share, nobody may change. */
  private boolean isSetUpOrClosed(Stmt.Local local) {
    return analysis.index().references(local.var()).stream()
        .anyMatch(
            reference ->
                analysis.index().parent(reference) instanceof Expr.Call call
                    && call.receiver() == reference
                    && USING.stream().noneMatch(role -> analysis.types().has(call, role)));
  }

  private static boolean throwsChecked(Stmt.Local local) {
    boolean[] found = {false};
    Nodes.walk(
        local.init(),
        node -> {
          Member member =
              node instanceof Expr.Call call
                  ? call.member()
                  : node instanceof Expr.New creation ? creation.member() : null;
          found[0] |= member != null && (!member.resolved() || !member.thrown().isEmpty());
        });
    return found[0];
  }

  private static boolean isConstructor(Decl.Method method) {
    return method.name().equals(Member.CONSTRUCTOR);
  }

  private boolean isNested(Decl.TypeDecl type) {
    return analysis.index().parent(type) != null;
  }

  /** True if another variable of the method has the name, so that one might hide the other. */
  private boolean isVariableNamedSo(Stmt.Local local) {
    boolean[] taken = {false};
    Nodes.walk(
        analysis.index().member(local),
        node ->
            taken[0] |=
                node instanceof Decl.Var var
                    && var != local.var()
                    && var.name().equals(local.var().name()));
    return taken[0];
  }

  /** True if a field of the unit has the name. */
  private boolean isFieldNamedSo(Stmt.Local local) {
    boolean[] taken = {false};
    for (Decl.TypeDecl type : analysis.index().unit().types()) {
      Nodes.walk(
          type,
          node ->
              taken[0] |=
                  node instanceof Decl.Field field && field.name().equals(local.var().name()));
    }
    return taken[0];
  }

  /** The offset of the brace that opens the body of a class, at the end of its line; else -1. */
  private int openingBrace(Decl.TypeDecl type) {
    int at = analysis.index().unit().text().indexOf('{', type.pos().anchor());
    return at >= 0 && layout.between(at + 1, layout.nextLine(at)).isBlank() ? at : -1;
  }
}
