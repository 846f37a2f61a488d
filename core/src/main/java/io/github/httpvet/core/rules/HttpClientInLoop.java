package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.mend.DeriveFromShared;
import io.github.httpvet.core.mend.MoveOut;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags clients made once a turn or element: each opens connections that no other can use. */
final class HttpClientInLoop implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpClientInLoop",
          "HTTP client constructed in a loop, so each turn opens connections of its own",
          """
          A client owns its connections, and often threads and descriptors. Made in a loop, in a \
          lambda that runs once an element or in a helper that a loop calls, every turn pays for new \
          ones, and the old ones wait in TIME_WAIT or stay open. Make the client once, before the \
          loop or in a field.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (ClientCreation creation : ClientCreation.in(analysis)) {
      Optional<Node> loop = repeated(analysis, creation);
      loop.ifPresent(node -> findings.add(finding(analysis, creation, node)));
    }
    return findings;
  }

  /** What makes the client again and again; empty also if the client outlives the turn. */
  static Optional<Node> repeated(Analysis analysis, ClientCreation creation) {
    Optional<Node> loop =
        creation.uses().isEmpty()
            ? Optional.empty()
            : analysis.repetition().around(creation.made());
    return loop.filter(at -> creation.isDropped(analysis) || isReplaced(analysis, creation, at));
  }

  /** True if each turn stores a client in the place of the one before, for a single request. */
  private static boolean isReplaced(Analysis analysis, ClientCreation creation, Node loop) {
    Node statement = analysis.index().parent(analysis.index().parent(creation.made()));
    List<Expr> requests = creation.requests(analysis);
    return analysis.index().parent(creation.made()) instanceof Expr.Assign assign
        && assign.target() instanceof Expr.FieldRef field
        && analysis.index().field(field.key()) != null
        && statement instanceof Stmt.ExprStmt
        && loop instanceof Stmt.Loop turns
        && turns.body() instanceof Stmt.Block body
        && body.statements().contains(statement)
        && creation.isDroppedBut(analysis, assign)
        && !requests.isEmpty()
        && requests.stream()
            .allMatch(request -> analysis.repetition().around(request).equals(Optional.of(loop)));
  }

  private static Finding finding(Analysis analysis, ClientCreation creation, Node loop) {
    String what =
        loop instanceof Stmt.Loop ? "each turn of this loop" : "each run of this function";
    return new Finding(
            INFO.name(),
            analysis.start(creation.made()),
            "The `"
                + creation.subject(analysis)
                + "` is made in a loop, so each turn opens connections of its own",
            List.of(new Finding.Step(loop.pos(), what + " constructs a client")),
            "Construct the client once, outside of the loop, and use it for all calls")
        .withFixes(
            new MoveOut(analysis)
                    .ofLoop(creation.made(), loop)
                    .or(() -> new DeriveFromShared(analysis).of(creation.made()))
                    .or(() -> new MoveOut(analysis).ofMethod(creation.made()))
                    .stream()
                    .toList());
  }
}
