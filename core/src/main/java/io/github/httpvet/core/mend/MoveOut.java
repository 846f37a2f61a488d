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
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
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
  private final Names names;

  /** For the unit of the analysis. */
  public MoveOut(Analysis analysis) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.names = new Names(analysis);
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
        || restsOn(local.init(), loop)
        || isSetUpOrClosed(local.var())
        || names.isVariable(local.var().name(), local)) {
      return Optional.empty();
    }
    Pos pos = local.pos();
    String indent = layout.indent(loop.pos().start());
    return Optional.of(
        new Fix(
            "Make `" + local.var().name() + "` once, before the loop",
            List.of(
                Edit.insert(
                    layout.lineStart(loop.pos().start()),
                    indent + layout.moved(pos, indent) + layout.newLine()),
                layout.withoutLines(pos))));
  }

  /** The fix that makes the client in a field; empty if it has to be mended by hand. */
  public Optional<Fix> ofMethod(Expr made) {
    Stmt.Local local = whole(made);
    if (local != null) {
      String source = layout.moved(local.pos(), fieldIndent(local));
      return isSetUpOrClosed(local.var())
          ? Optional.empty()
          : inField(
              made, local.var(), source, List.of(layout.withoutLines(local.pos())), local.pos());
    }
    if (analysis.index().parent(made) instanceof Stmt.Resource resource
        && analysis.index().parent(resource) instanceof Stmt.Try handled
        && resource.pos().isReal()
        && !isSetUpOrClosed(resource.var())
        && !closesResponses(resource.var())) {
      String source =
          layout
                  .moved(resource.pos(), fieldIndent(resource))
                  .replaceFirst("\\s*;$", "")
                  .replaceFirst("^([\\w.<>, ]+?) +(\\w+) *=", "$1 $2 =")
              + ";";
      return new WithoutResource(analysis, layout)
          .edits(handled, resource)
          .flatMap(edits -> inField(made, resource.var(), source, edits, resource.pos()));
    }
    return analysis.index().parent(made) instanceof Expr.Call call
            && call.receiver() == made
            && isUsing(call)
        ? ofTemporary(made)
        : Optional.empty();
  }

  /** The fix that makes a part of clients in a field; empty if it has to be mended by hand. */
  public Optional<Fix> ofPart(Expr part) {
    return whole(part) == null
            && analysis.index().parent(part) instanceof Expr.Call call
            && call.args().contains(part)
        ? ofTemporary(part)
        : ofMethod(part);
  }

  /** For what has no variable, such as a client that is the receiver of a request. */
  private Optional<Fix> ofTemporary(Expr made) {
    TypeRef type = analysis.types().of(made);
    if (!type.resolved() || !type.arguments().isEmpty() || !Surrounding.isReal(made)) {
      return Optional.empty();
    }
    String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
    String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    int end = made.pos().end() + layout.chainBreak(made.pos().end()).length();
    String source = layout.between(made.pos().start(), made.pos().end());
    Code code = new Code(analysis, null);
    if (source.contains("\n")) {
      return Optional.empty();
    }
    Decl.Var var = new Decl.Var(Pos.NONE, Decl.VarKind.LOCAL, name, type, List.of());
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(made.pos().start(), end, name));
    String field = code.name(type.name()) + " " + name + " = " + source + ";";
    edits.addAll(code.imports());
    return inField(made, var, field, edits, made.pos());
  }

  private String fieldIndent(Node node) {
    return layout.indent(analysis.index().member(node).pos().start());
  }

  private Optional<Fix> inField(
      Expr made, Decl.Var var, String source, List<Edit> edits, Pos place) {
    if (!(analysis.index().member(made) instanceof Decl.Method method)
        || !(analysis.index().parent(method) instanceof Decl.TypeDecl type)
        || type.kind() != Decl.TypeKind.CLASS
        || isNested(type) && method.modifiers().contains(Decl.Modifier.STATIC)
        || isConstructor(method)
        || restsOn(made, method)
        || throwsChecked(made)
        || names.isVariable(var.name(), made)
        || names.isField(var.name())
        || source.matches("(?s)(final )?var .*")) {
      return Optional.empty();
    }
    int brace = openingBrace(type);
    if (brace < 0 || brace > place.start()) {
      return Optional.empty();
    }
    String modifiers =
        method.modifiers().contains(Decl.Modifier.STATIC)
            ? "private static final "
            : "private final ";
    String field =
        layout.assignment(
                layout.indent(method.pos().start()), modifiers + source.replaceFirst("^final ", ""))
            + layout.newLine();
    List<Edit> all = new ArrayList<>(edits);
    all.add(
        Edit.insert(
            layout.nextLine(brace),
            isSpaced(brace) ? layout.newLine() + field : field + layout.newLine()));
    return Optional.of(new Fix("Make `" + var.name() + "` once, in a field", all));
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
            && !layout.hasTextBlock(local.pos().start(), local.pos().end())
            && layout.between(local.pos().start(), local.pos().end()).endsWith(";")
        ? local
        : null;
  }

  private boolean isBelow(Node node, Node around) {
    Node at = node;
    while (at != null && at != around) {
      at = analysis.index().parent(at);
    }
    return at != null;
  }

  /** True if the making names something that is declared within, or has a side. */
  private boolean restsOn(Expr made, Node within) {
    boolean[] rests = {false};
    Nodes.walk(
        made,
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
  private boolean isSetUpOrClosed(Decl.Var var) {
    return analysis.index().references(var).stream()
        .anyMatch(
            reference ->
                analysis.index().parent(reference) instanceof Expr.Call call
                    && call.receiver() == reference
                    && !isUsing(call));
  }

  /** True if a response may rest on the client being closed. */
  private boolean closesResponses(Decl.Var client) {
    return analysis.index().references(client).stream()
        .map(analysis.index()::parent)
        .anyMatch(
            parent ->
                parent instanceof Expr.Call call
                    && analysis.types().has(call, Role.OPENS)
                    && !(analysis.index().parent(call) instanceof Stmt.Resource));
  }

  private boolean isUsing(Expr.Call call) {
    return USING.stream().anyMatch(role -> analysis.types().has(call, role));
  }

  private static boolean throwsChecked(Expr made) {
    boolean[] found = {false};
    Nodes.walk(
        made,
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

  /** The offset of the brace that opens the body of a class, at the end of its line; else -1. */
  private int openingBrace(Decl.TypeDecl type) {
    int at = analysis.index().unit().text().indexOf('{', type.pos().anchor());
    return at >= 0 && layout.between(at + 1, layout.nextLine(at)).isBlank() ? at : -1;
  }
}
