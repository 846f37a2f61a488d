package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A response that is read where its status is liked, and closed unread where it is not.
 *
 * @param opening the call that gives it, or that asks a connection for it
 */
record RefusedUnread(Analysis analysis, Expr.Call opening) {

  /** Of these nobody expects a body. */
  private static final Set<Long> WITHOUT_BODY = Set.of(204L, 205L, 304L);

  /** True if a branch on the status leaves without a look at the body. */
  boolean isClosedOnRefusal() {
    List<Use> uses = new ArrayList<>(uses());
    uses.removeIf(use -> use.node() == opening);
    List<Node> regions = regions(uses);
    if (uses.stream().anyMatch(use -> use.kind() == Kind.OTHER)) {
      return false;
    }
    List<Node> drops = uses.stream().filter(this::isDropped).map(Use::node).toList();
    List<Node> reads =
        uses.stream()
            .filter(this::mayRead)
            .map(Use::node)
            .filter(
                read -> read.pos().start() > opening.pos().start() || isGiven()) // not a setting
            .toList();
    for (Stmt.If branch : branches()) {
      boolean isDropped =
          regions.stream().anyMatch(region -> analysis.index().isIn(branch, region))
              || drops.stream().anyMatch(drop -> analysis.index().isIn(drop, branch));
      if (isDropped && isRefusal(branch, reads)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGiven() {
    return analysis.types().has(opening, Role.OPENS);
  }

  /** The uses of the response, or of the connection that was asked for it. */
  private List<Use> uses() {
    return isGiven() || opening.receiver() == null
        ? analysis.uses(opening)
        : usesOf(analysis, opening.receiver());
  }

  /** The uses of the one object that the expression is; none if it may be any of several. */
  static List<Use> usesOf(Analysis analysis, Expr object) {
    Origins origins = analysis.origins(object);
    if (origins.made().size() == 1) {
      return analysis.ownUses(origins.made().get(0), origins.passed());
    }
    return object instanceof Expr.VarRef ref && origins.made().isEmpty()
        ? analysis.index().references(ref.var()).stream()
            .flatMap(other -> analysis.ownUses(other).stream())
            .toList()
        : List.of();
  }

  /** Where the response is closed at the end, whatever happened, and its connection with it. */
  private List<Node> regions(List<Use> uses) {
    List<Node> regions = new ArrayList<>();
    for (Use use : uses) {
      if (use.kind() == Kind.RESOURCE && dropsUnread(use)) {
        regions.add(tryOf(use.node()));
      } else if (use.node() instanceof Expr.Call closing && isDropping(closing)) {
        regions.add(tryOf(closing));
      }
    }
    for (Expr request : opening.args()) {
      for (Use use : usesOf(analysis, request)) {
        if (use.node() instanceof Expr.Call closing && isDropping(closing)) {
          regions.add(tryOf(closing));
        }
      }
    }
    regions.removeIf(region -> region == null);
    return regions;
  }

  private boolean dropsUnread(Use resource) {
    String type = analysis.types().of(opening).name();
    boolean isWhole =
        resource.value() == null || analysis.types().of(resource.value()).name().equals(type);
    return analysis.types().rows(opening).stream()
            .anyMatch(row -> row.role() == Role.OPENS && row.details().isDroppingUnread())
        || isWhole
            && analysis.catalog().releasing(type).stream()
                .anyMatch(row -> row.details().isDroppingUnread() && analysis.types().holds(row));
  }

  /** True if the call closes the response, or its stream, as it is. */
  private boolean isDropped(Use use) {
    return use.node() instanceof Expr.Call closing
        && use.kind() == Kind.RECEIVER
        && (isDropping(closing)
            || closing.member().name().equals("close")
                && analysis.types().rows(opening).stream()
                    .anyMatch(row -> row.role() == Role.OPENS && row.details().isDroppingUnread()));
  }

  private boolean isDropping(Expr.Call closing) {
    return analysis.types().rows(closing).stream()
        .anyMatch(row -> row.role() == Role.CLOSES && row.details().isDroppingUnread());
  }

  /** The body of the statement whose resource or {@code finally} it is; null if of none. */
  private Node tryOf(Node closing) {
    Node child = closing;
    for (Node at = closing; at != null; at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Try attempt) {
        return child instanceof Stmt.Resource || attempt.last() == child ? attempt.body() : null;
      }
      if (at instanceof Expr.Lambda) {
        return null;
      }
      child = at;
    }
    return null;
  }

  private List<Stmt.If> branches() {
    List<Stmt.If> branches = new ArrayList<>();
    Node executable = analysis.index().executable(opening);
    Nodes.walk(
        executable,
        node -> {
          if (node instanceof Stmt.If branch
              && (branch.pos().start() > opening.pos().start()
                  || analysis.index().isIn(opening, branch.condition()))
              && analysis.index().executable(branch) == executable) {
            branches.add(branch);
          }
        });
    return branches;
  }

  private boolean isRefusal(Stmt.If branch, List<Node> reads) {
    if (!asksStatus(branch.condition())
        || reads.stream().anyMatch(read -> read.pos().start() < branch.pos().start())
        || isWithoutBody(branch.condition())) {
      return false;
    }
    return isUnread(branch.then(), reads)
        || branch.otherwise() != null && isUnread(branch.otherwise(), reads);
  }

  /** True if the branch leaves, and nothing in it has the body. */
  private boolean isUnread(Stmt branch, List<Node> reads) {
    return FailedAttempts.leaves(branch)
        && reads.stream().noneMatch(read -> analysis.index().isIn(read, branch))
        && !isOfSuccess(branch, reads);
  }

  /** True if no other code reads the body: this is then the branch of a success. */
  private boolean isOfSuccess(Stmt branch, List<Node> reads) {
    return reads.stream().noneMatch(read -> !analysis.index().isIn(read, branch));
  }

  private boolean asksStatus(Expr condition) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node instanceof Expr call && analysis.types().has(call, Role.STATUS)
                    || node instanceof Expr.VarRef ref
                        && analysis.index().values(ref.var()).stream()
                            .anyMatch(value -> analysis.types().has(value, Role.STATUS)));
    return found[0];
  }

  /** True if the branch is for statuses whose answers have no body. */
  private static boolean isWithoutBody(Expr condition) {
    Set<Long> statuses = new TreeSet<>();
    Nodes.walk(
        condition,
        node -> {
          Long number = node instanceof Expr expr ? Constants.integer(expr) : null;
          if (number != null && number >= 100 && number < 600) {
            statuses.add(number);
          }
        });
    return statuses.isEmpty() ? namesNoBody(condition) : WITHOUT_BODY.containsAll(statuses);
  }

  private static final Set<String> NAMES_OF_NO_BODY =
      Set.of("NO_CONTENT", "RESET_CONTENT", "NOT_MODIFIED");

  /** The same by the name of a constant that no class path tells. */
  private static boolean namesNoBody(Expr condition) {
    boolean[] found = new boolean[1];
    Nodes.walk(
        condition,
        node ->
            found[0] |=
                node instanceof Expr.FieldRef ref
                    && NAMES_OF_NO_BODY.stream().anyMatch(ref.name()::endsWith));
    return found[0];
  }

  /** True if the use may look at the body, or hand it on. */
  private boolean mayRead(Use use) {
    if (use.kind() == Kind.RESOURCE || isDropped(use)) {
      return false;
    }
    if (use.kind() != Kind.RECEIVER || !(use.node() instanceof Expr.Call step)) {
      return use.kind() != Kind.STORED;
    }
    List<Row> rows = analysis.types().rows(step);
    return rows.isEmpty()
        || rows.stream()
            .anyMatch(
                row ->
                    row.role() == Role.OPENS
                        || row.role() == Role.READS
                        || row.role() == Role.CLOSES && !row.details().isDroppingUnread());
  }
}
