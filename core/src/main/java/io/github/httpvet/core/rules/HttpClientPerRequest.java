package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Handlers;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.DeriveFromShared;
import io.github.httpvet.core.mend.MoveOut;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags clients made for one method call and then dropped: their connections are never reused. */
final class HttpClientPerRequest implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpClientPerRequest",
          "HTTP client constructed for one request and dropped, so no connection is ever reused",
          """
          A client that is made in a method, used there and dropped never uses a connection twice: \
          each call of the method pays for connect, TLS, threads and descriptors, and leaves sockets \
          behind. Closing the client only tidies up. Share one client, in a field or injected.""",
          true,
          List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    ClientsOfOthers others = ClientsOfOthers.of(analysis);
    for (ClientCreation creation : ClientCreation.in(analysis)) {
      Optional<Finding> made = others.finding(INFO.name(), creation);
      if (made.isPresent()) {
        findings.add(made.get());
      } else if (!others.isMadeForDropping(creation.made())
          && HttpClientInLoop.repeated(analysis, creation).isEmpty()
          && !runsOnce(analysis, creation)) {
        Stream.concat(Stream.of(creation), creation.perCaller(analysis).stream())
            .flatMap(client -> lost(analysis, client).stream())
            .min(Comparator.comparing(Lost::servesMany))
            .ifPresent(lost -> findings.add(lost.finding(analysis, creation)));
      }
    }
    return findings;
  }

  /**
   * A client that is gone after a request.
   *
   * @param servesMany whether it repeats a request before
   */
  private record Lost(Expr request, boolean servesMany) {

    /**
     * A client that serves many requests first, or one without an end, costs little; so does one
     * that is closed where nothing shows that it is made often: in programs that nobody tuned to,
     * readers called nearly all such findings arguable (docs/precision.md). What is made for each
     * call and never closed is a leak besides.
     */
    Finding finding(Analysis analysis, ClientCreation creation) {
      boolean isClosed = creation.isClosed(analysis);
      boolean isCheap =
          isClosed
                  && (analysis.lifecycle().runsSeldom(creation.made())
                      || !isMadeOften(analysis, creation)
                      || creation.servesSeveral(analysis))
              || analysis.lifecycle().isOfTool(creation.made())
              || analysis.lifecycle().isDemonstration(creation.made())
              || analysis.types().has(request, Role.STREAMING);
      return new Finding(
              INFO.name(),
              isCheap || servesMany ? Level.NOTE : Level.WARNING,
              analysis.start(creation.made()),
              "The `"
                  + creation.subject(analysis)
                  + (isClosed
                      ? "` is made for each call of the method and closed, so no connection is ever reused"
                      : "` is made for each call of the method and dropped, so the next call cannot reuse"
                          + " its connections"),
              List.of(new Finding.Step(request.pos(), "used here, and nowhere after the method")),
              "Keep one client in a field, or have it injected, and use it for all calls")
          .withFixes(
              new DeriveFromShared(analysis)
                      .of(creation.made())
                      .or(() -> new MoveOut(analysis).ofMethod(creation.made()))
                      .stream()
                      .toList());
    }
  }

  /** True if a server makes it for each of its requests, or a helper for whatever it is asked. */
  private static boolean isMadeOften(Analysis analysis, ClientCreation creation) {
    GivenRequest given = new GivenRequest(analysis);
    return new Handlers(analysis.index()).run(creation.made())
        || creation.requests(analysis).stream().anyMatch(given::is);
  }

  /** True if the client is gone after a single request, in code that runs for each call. */
  static boolean isLost(Analysis analysis, ClientCreation creation) {
    return !runsOnce(analysis, creation)
        && Stream.concat(Stream.of(creation), creation.perCaller(analysis).stream())
            .anyMatch(
                client -> lost(analysis, client).filter(lost -> !lost.servesMany()).isPresent());
  }

  /** True if the code that makes the client runs until it has worked once. */
  private static boolean runsOnce(Analysis analysis, ClientCreation creation) {
    return analysis.repetition().isGuarded(creation.made())
        || analysis.repetition().isOfKeptResult(creation.made())
        || analysis.lifecycle().isGivenOnce(creation.made());
  }

  private static Optional<Lost> lost(Analysis analysis, ClientCreation client) {
    return client.isDropped(analysis)
        ? client.requests(analysis).stream()
            .filter(request -> !analysis.lifecycle().runsOnce(request))
            .findFirst()
            .map(request -> new Lost(request, client.servesMany(analysis)))
        : Optional.empty();
  }
}
