package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Details;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.Drain;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Flags responses that are given up, where reading them would have kept the connection. */
final class HttpResponseNotDrained implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpResponseNotDrained",
          "HTTP response closed without reading it, so its connection is closed and not reused",
          """
          Some clients close the connection of a response that is closed or disconnected before \
          its body has been read to the end: each call then opens a connection. Read or consume \
          the body first, and close the stream; disconnect only where the exchange has failed.""",
          false,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (!(call instanceof Expr.Call step) || !call.pos().isReal()) {
        continue;
      }
      if (isDiscarded(analysis, step)) {
        findings.add(
            finding(
                analysis,
                step,
                "`"
                    + step.member().name()
                    + "` gives up a body that comes nevertheless, and its connection with it",
                "Ask for the answer without its body, which reads and drops what comes"));
      } else if (analysis.types().has(call, Role.ABANDONS) && isAbandoned(analysis, step)) {
        findings.add(
            finding(
                    analysis,
                    step,
                    "`"
                        + step.member().name()
                        + "` closes the connection after each success, since the stream is not closed",
                    "Read the stream to its end and close it; disconnect only after a failure")
                .withFixes(closing(analysis, step)));
      } else if (isClosedUnread(analysis, step) || isRefusedUnread(analysis, step)) {
        findings.add(
            finding(
                    analysis,
                    step,
                    "The response of `"
                        + step.member().name()
                        + "` is closed unread, so its connection is closed, too",
                    "Consume the entity before the response is closed")
                .withFixes(new Drain(analysis).of(step).stream().toList()));
      }
    }
    return findings;
  }

  private static boolean isDiscarded(Analysis analysis, Expr.Call call) {
    return analysis
        .types()
        .row(call, Role.DISCARDS)
        .filter(row -> Constants.areGiven(call, row))
        .filter(row -> !new MustClose(analysis).hasNoBody(call))
        .isPresent();
  }

  /** True if the connection is given up where all went well, and its streams are never closed. */
  private static boolean isAbandoned(Analysis analysis, Expr.Call call) {
    if (call.receiver() == null || !runsAfterSuccess(analysis, call)) {
      return false;
    }
    List<Expr.Call> streams = streams(analysis, call);
    return streams.stream().anyMatch(stream -> isReadToTheEnd(analysis, stream))
        && streams.stream().noneMatch(stream -> mayBeClosed(analysis, stream));
  }

  /** Closes the stream before the connection is given up, if there is only one. */
  private static List<Fix> closing(Analysis analysis, Expr.Call giving) {
    List<Expr.Call> streams = streams(analysis, giving);
    return streams.size() == 1
        ? new Drain(analysis).ofStream(streams.get(0), giving).stream().toList()
        : List.of();
  }

  /** What the connection was asked for that has to be closed. */
  private static List<Expr.Call> streams(Analysis analysis, Expr.Call call) {
    List<Expr.Call> streams = new ArrayList<>();
    Origins connections = analysis.origins(call.receiver());
    for (Expr made : connections.made()) {
      for (Use use : analysis.ownUses(made, connections.passed())) {
        if (use.node() instanceof Expr.Call opened && analysis.types().has(opened, Role.OPENS)) {
          streams.add(opened);
        }
      }
    }
    return streams;
  }

  /** True in a {@code finally}, or on the straight way: not in a branch or after a failure. */
  private static boolean runsAfterSuccess(Analysis analysis, Expr.Call call) {
    Node child = call;
    for (Node at = analysis.index().parent(call);
        at != null && at != analysis.index().executable(call);
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Catch || at instanceof Stmt.Case || at instanceof Expr.Lambda) {
        return false;
      }
      if (at instanceof Stmt.If branch && !isNullTest(branch.condition())) {
        return false;
      }
      if (at instanceof Stmt.Try attempt && attempt.last() == child) {
        return true;
      }
      child = at;
    }
    return true;
  }

  private static boolean isNullTest(Expr condition) {
    return condition instanceof Expr.Op test
        && test.kind() == Expr.OpKind.NE
        && test.operands().stream()
            .anyMatch(side -> side instanceof Expr.Literal literal && literal.value() == null);
  }

  /** True if the stream is read whole, so that its connection could be used again. */
  private static boolean isReadToTheEnd(Analysis analysis, Expr.Call stream) {
    return analysis.uses(stream).stream()
        .anyMatch(
            use ->
                use.node() instanceof Expr reader
                    && (readsToTheEnd(analysis, reader) || readsInLoop(analysis, reader)));
  }

  private static boolean readsToTheEnd(Analysis analysis, Expr reader) {
    return analysis.types().rows(reader).stream()
        .anyMatch(
            row -> row.role() == Role.CLOSES && row.details().failure() != Details.Failure.CLOSES);
  }

  /** True for a read that a loop's condition asks for its end. */
  private static boolean readsInLoop(Analysis analysis, Expr reader) {
    if (!analysis.types().has(reader, Role.READS)) {
      return false;
    }
    Node child = reader;
    for (Node at = analysis.index().parent(reader);
        at instanceof Expr || at instanceof Stmt.Loop;
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Loop loop) {
        return loop.condition() == child;
      }
      child = at;
    }
    return false;
  }

  private static boolean mayBeClosed(Analysis analysis, Expr.Call stream) {
    return analysis.uses(stream).stream()
        .anyMatch(
            use ->
                switch (use.kind()) {
                  case RESOURCE, RETURNED, STORED, OTHER -> true;
                  case ARGUMENT -> !reads(analysis, use);
                  case RECEIVER ->
                      use.node() instanceof Expr.Call step
                          && step.args().isEmpty()
                          && step.member().name().equals("close");
                });
  }

  /** True if the tables say that the call only reads what it is given. */
  private static boolean reads(Analysis analysis, Use use) {
    return readsToTheEnd(analysis, (Expr) use.node())
        || analysis.types().has((Expr) use.node(), Role.READS);
  }

  /** True if a response that the client has to give back is closed unread at some statuses. */
  private static boolean isRefusedUnread(Analysis analysis, Expr.Call call) {
    boolean isOpening =
        analysis.types().has(call, Role.OPENS)
            || analysis.types().has(call, Role.ASKS) && analysis.types().has(call, Role.STATUS);
    return isOpening
        && Exchanges.ownClients(analysis, call).stream()
            .noneMatch(client -> ClientCreation.of(analysis, client).isDropped(analysis))
        && new RefusedUnread(analysis, call).isClosedOnRefusal()
        && !new MustClose(analysis).hasNoBody(call);
  }

  /** True if nothing but status and headers is asked of a response that closes its connection. */
  private static boolean isClosedUnread(Analysis analysis, Expr.Call call) {
    if (!analysis.types().has(call, Role.OPENS)
        || Exchanges.ownClients(analysis, call).stream()
            .anyMatch(client -> ClientCreation.of(analysis, client).isDropped(analysis))) {
      return false; // the client and its connections last no longer than the call
    }
    boolean closes = false;
    for (Use use : analysis.uses(call)) {
      if (use.kind() == Kind.RESOURCE) {
        closes |= dropsUnread(analysis, call);
      } else if (use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call step) {
        Row drop = drop(analysis, step);
        closes |= drop != null;
        if (drop == null
            && !analysis.types().has(step, Role.NEUTRAL)
            && !analysis.types().has(step, Role.STATUS)) {
          return false;
        }
      } else {
        return false;
      }
    }
    return (closes || isDroppedByRequest(analysis, call))
        && !new MustClose(analysis).hasNoBody(call);
  }

  /** True if the request is told to give up the connection, however much of it was read. */
  private static boolean isDroppedByRequest(Analysis analysis, Expr.Call call) {
    return call.args().stream()
        .flatMap(request -> RefusedUnread.usesOf(analysis, request).stream())
        .anyMatch(use -> use.node() instanceof Expr.Call step && drop(analysis, step) != null);
  }

  /** True if the response would be given up unread, if it were closed as it is used now. */
  static boolean wouldBeDropped(Analysis analysis, Expr.Call opening) {
    return dropsUnread(analysis, opening)
        && analysis.uses(opening).stream()
            .allMatch(
                use ->
                    use.node() instanceof Expr.Call step
                        && use.kind() == Kind.RECEIVER
                        && (analysis.types().has(step, Role.NEUTRAL)
                            || analysis.types().has(step, Role.STATUS)));
  }

  private static Row drop(Analysis analysis, Expr.Call step) {
    return analysis.types().rows(step).stream()
        .filter(row -> row.role() == Role.CLOSES && row.details().isDroppingUnread())
        .findFirst()
        .orElse(null);
  }

  /** True if the type's {@code close} gives up what is unread. */
  private static boolean dropsUnread(Analysis analysis, Expr.Call call) {
    String type = analysis.types().of(call).name();
    return analysis.catalog().releasing(type).stream()
        .anyMatch(row -> row.details().isDroppingUnread() && analysis.types().holds(row));
  }

  private static Finding finding(Analysis analysis, Expr call, String message, String hint) {
    return new Finding(
        INFO.name(),
        analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING,
        call,
        message,
        List.of(),
        hint);
  }
}
