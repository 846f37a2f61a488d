package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Flags responses that a loop opens and that are closed when it has ended. */
final class HttpResponseClosedLate implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpResponseClosedLate",
          "HTTP responses opened in a loop and closed after it, so open connections grow with it",
          """
          A loop that collects responses holds a connection for each of its turns until it has \
          ended. A pool of k connections stops it at turn k + 1, which waits for a connection that \
          nobody gives back; without a pool the sockets grow. Read and close each response in its \
          turn, and collect what was read.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (call instanceof Expr.Call opening
          && call.pos().isReal()
          && analysis.types().has(call, Role.OPENS)
          && !analysis.stubs().isStubbed(call)) {
        Stmt.Loop loop = loop(analysis, opening);
        if (loop != null
            && isCollected(analysis, opening, loop)
            && !isClosedIn(analysis, opening, loop)) {
          findings.add(finding(analysis, opening, loop));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Analysis analysis, Expr.Call opening, Stmt.Loop loop) {
    return new Finding(
        INFO.name(),
        analysis.lifecycle().isDemonstration(opening) ? Level.NOTE : Level.WARNING,
        opening,
        "The response of `"
            + opening.member().name()
            + "` is closed after the loop, so open connections grow with its turns",
        List.of(new Finding.Step(loop.pos(), "each turn opens one")),
        "Read and close each response in its turn, and collect what was read");
  }

  /** The innermost loop around the call, in the same run of code. */
  private static Stmt.Loop loop(Analysis analysis, Expr.Call call) {
    for (Node at = analysis.index().parent(call);
        at != null && !(at instanceof Expr.Lambda) && !(at instanceof Decl);
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Loop loop) {
        return loop;
      }
    }
    return null;
  }

  private static final Set<String> COLLECTING =
      Set.of("add", "addLast", "push", "offer", "put", "register");

  /**
   * True if a collection that is older than the loop gets it, and another loop closes what is in.
   */
  private static boolean isCollected(Analysis analysis, Expr.Call opening, Stmt.Loop loop) {
    for (Use use : analysis.uses(opening)) {
      if (use.kind() == Kind.ARGUMENT
          && use.node() instanceof Expr.Call adding
          && COLLECTING.contains(adding.member().name())
          && (adding.receiver() instanceof Expr.VarRef closer
                  && closer.var().kind() == Decl.VarKind.RESOURCE
                  && !analysis.index().isIn(closer.var(), loop)
              || adding.receiver() instanceof Expr.VarRef collection
                  && collection.var().kind() == Decl.VarKind.LOCAL
                  && !analysis.index().isIn(collection.var(), loop)
                  && isClosedElsewhere(analysis, collection.var(), loop)
              || adding.receiver() instanceof Expr.FieldRef field
                  && isOfOlderCloser(analysis, opening, field, loop))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if an object of the unit that is older than the loop has it, and closes all at its end.
   */
  private static boolean isOfOlderCloser(
      Analysis analysis, Expr.Call opening, Expr.FieldRef field, Stmt.Loop loop) {
    Decl.TypeDecl closer = analysis.index().enclosingType(field);
    return analysis.index().parent(opening) instanceof Expr.Call taker
        && taker.receiver() instanceof Expr.VarRef object
        && !analysis.index().isIn(object.var(), loop)
        && analysis.index().method(taker.member().key()) != null
        && analysis.index().enclosingType(analysis.index().method(taker.member().key())) == closer
        && closer.members().stream()
            .anyMatch(
                member ->
                    member instanceof Decl.Method method
                        && method.name().equals("close")
                        && method.body() != null
                        && closes(method.body()));
  }

  /** True if the turn itself closes the response, as reading it whole may do. */
  private static boolean isClosedIn(Analysis analysis, Expr.Call opening, Stmt.Loop loop) {
    return analysis.uses(opening).stream()
        .anyMatch(
            use ->
                use.node() instanceof Expr closing
                    && analysis.types().has(closing, Role.CLOSES)
                    && analysis.index().isIn(closing, loop));
  }

  private static boolean isClosedElsewhere(Analysis analysis, Decl.Var collection, Stmt.Loop loop) {
    for (Expr.VarRef ref : analysis.index().references(collection)) {
      Node over = loopOver(analysis, ref);
      Node runs =
          over != null && over != loop
              ? over
              : analysis.index().parent(whole(analysis, ref)) instanceof Expr.Call each
                      && each.receiver() == whole(analysis, ref)
                      && !each.args().isEmpty()
                  ? each
                  : null;
      if (runs != null && !analysis.index().isIn(ref, loop) && closes(runs)) {
        return true;
      }
    }
    return false;
  }

  /** The loop that runs over the collection, or over what a getter of a map gives; or null. */
  private static Node loopOver(Analysis analysis, Expr.VarRef ref) {
    Expr iterable = whole(analysis, ref);
    return analysis.index().parent(iterable) instanceof Stmt.Loop loop
            && loop.iterable() == iterable
        ? loop
        : null;
  }

  /** What a getter of a map gives of all that is in it, or the collection itself. */
  private static Expr whole(Analysis analysis, Expr.VarRef ref) {
    return analysis.index().parent(ref) instanceof Expr.Call getter
            && getter.receiver() == ref
            && VIEWS.contains(getter.member().name())
        ? getter
        : ref;
  }

  private static final Set<String> VIEWS = Set.of("values", "entrySet");

  private static boolean closes(Node code) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        code,
        node ->
            found[0] |=
                node instanceof Expr.Call call && call.member().name().startsWith("close")
                    || node instanceof Expr.MethodRef ref && ref.member().name().startsWith("close")
                    || node instanceof Stmt.Resource);
    return found[0];
  }
}
