package io.github.httpvet.junit;

import io.github.httpvet.sockets.Diagnosis;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.Sign;
import io.github.httpvet.sockets.SocketState;
import io.github.httpvet.sockets.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what a test did with what it may do. */
final class Verdict {

  private static final String CLOSING = "HttpResponseNotClosed";
  private static final String TIMEOUT = "HttpTimeoutMissing";

  private final Budget budget;
  private final Usage usage;
  private final String test;
  private final List<String> exceeded = new ArrayList<>();
  private final List<String> unclear = new ArrayList<>();

  private Verdict(Budget budget, Usage usage, String test) {
    this.budget = budget;
    this.usage = usage;
    this.test = test;
  }

  /**
   * About a test that did more than it may, or of which nothing tells whether it did.
   *
   * @param test how the test is called in the message
   * @return empty if it did not
   */
  static Optional<Verdict> of(Budget budget, Usage usage, String test) {
    Verdict verdict = new Verdict(budget, usage, test);
    verdict.compare();
    return verdict.exceeded.isEmpty() && verdict.unclear.isEmpty()
        ? Optional.empty()
        : Optional.of(verdict);
  }

  /** Whether nothing tells; otherwise the test certainly did too much. */
  boolean isUnclear() {
    return exceeded.isEmpty();
  }

  private void compare() {
    usage.remotes().forEach(this::compareConnections);
    usage.reuse().untold().stream()
        .filter(remote -> Reuse.at(usage.remotes(), remote.remote()).isEmpty())
        .map(remote -> new RemoteSockets(remote.remote(), 0, List.of(), false))
        .forEach(this::compareConnections);
    if (usage.leaked() > budget.leaked()) {
      int early = usage.reuse().usedAndLeft();
      exceeded.add(
          count(usage.leaked(), "connection")
              + " left behind"
              + (early > 0 ? " (" + early + " of them open before the test and used by it)" : "")
              + ", allowed: "
              + budget.leaked()
              + "; "
              + leaks(usage.remotes()));
    } else if (usage.mostLeaked() > budget.leaked()) {
      unclear.add(
          count(usage.reuse().untoldAndLeft(), "connection")
              + " of an earlier test came to be unread or closed by the server, by this test or by"
              + " itself, allowed: "
              + budget.leaked()
              + "; "
              + leaks(usage.reuse().untold()));
    }
    if (usage.threads().size() > budget.maxThreads()) {
      exceeded.add(
          count(usage.threads().size(), "thread")
              + " started and not ended, allowed: "
              + budget.maxThreads()
              + "; "
              + Threads.text(usage.threads()));
    }
    usage.waiting().ifPresent(stack -> exceeded.add("no return" + bound() + "; " + where(stack)));
  }

  private void compareConnections(RemoteSockets remote) {
    int reused = usage.reuse().used(remote.remote());
    String allowed = ", allowed: " + budget.maxConnections();
    if (usage.connections(remote) > budget.maxConnections()) {
      exceeded.add(
          (reused == 0
                  ? count(remote.opened(), "connection") + " opened to " + remote.name()
                  : count(usage.connections(remote), "connection")
                      + " used to "
                      + remote.name()
                      + " ("
                      + remote.opened()
                      + " opened, "
                      + reused
                      + " open before)")
              + allowed
              + "; now "
              + states(remote));
    } else if (usage.mostConnections(remote) > budget.maxConnections()) {
      int untold = usage.reuse().untold(remote.remote());
      unclear.add(
          untold == 0
              ? count(reused, "connection")
                  + " of earlier tests used to "
                  + remote.name()
                  + ", because they were taken in turns or because each was needed"
                  + allowed
              : count(remote.opened() + reused, "connection")
                  + " used to "
                  + remote.name()
                  + ", and maybe some of "
                  + untold
                  + " that earlier tests left open"
                  + allowed);
    }
  }

  /** What was too much and of what likely, or what is not known and what helps. */
  String message() {
    return isUnclear() ? unclearMessage() : exceededMessage();
  }

  private String unclearMessage() {
    StringBuilder text = new StringBuilder(budget + " cannot be judged for " + test + ":");
    unclear.forEach(line -> text.append("\n- ").append(line));
    boolean untold = !usage.reuse().untold().isEmpty();
    text.append("\nClose the clients of earlier tests, or give this test one of its own");
    if (untold) {
      text.append("; ss of iproute2 would tell, but: ").append(usage.reuse().missing());
    }
    return text.append("\nWith unclear = Unclear.PASSES such a test passes").toString();
  }

  private String exceededMessage() {
    StringBuilder text = new StringBuilder(budget + " is exceeded by " + test + ":");
    exceeded.forEach(line -> text.append("\n- ").append(line));
    unclear.forEach(line -> text.append("\n- cannot be judged: ").append(line));
    Cause cause = cause();
    if (!cause.rules().isEmpty()) {
      String first = cause.rules().get(0);
      text.append("\nLikely ").append(String.join(" or ", cause.rules())).append(": ");
      text.append(cause.meaning());
      text.append("\nSee docs/rules/").append(first).append(".md of httpvet, or run: ");
      text.append("httpvet explain ").append(first);
    }
    usage
        .unseen()
        .filter(unseen -> unseen > 0)
        .ifPresent(
            unseen ->
                text.append("\nNot counted: ")
                    .append(count(unseen, "connect"))
                    .append(" on this machine, in vain or too short to tell whose"));
    return text.toString();
  }

  /** Names of rules, the likeliest first, and what the numbers mean. */
  private record Cause(List<String> rules, String meaning) {}

  private Cause cause() {
    Optional<Diagnosis> found =
        Diagnosis.between(usage.before(), usage.after()).stream().findFirst();
    if (usage.waiting().isPresent()) {
      return waitingCause(found.map(Diagnosis::sign));
    }
    if (found.isEmpty() && usage.threads().size() > budget.maxThreads()) {
      return new Cause(Sign.CLIENTS_GROW.rules(), "each call has a client of its own");
    }
    if (found.isEmpty() && usage.leaked() > budget.leaked()) {
      return new Cause(List.of(CLOSING), "a response was not read to its end and not closed");
    }
    return found
        .map(one -> new Cause(one.sign().rules(), one.sign().meaning()))
        .orElse(new Cause(List.of(), ""));
  }

  /** Who waits either waits for a server, or for a connection that nobody gives back. */
  private static Cause waitingCause(Optional<Sign> sign) {
    boolean pool =
        sign.filter(
                found ->
                    found == Sign.UNREAD_GROWS
                        || found == Sign.CLOSE_WAIT_GROWS
                        || found == Sign.ESTABLISHED_GROWS)
            .isPresent();
    return pool
        ? new Cause(
            List.of(CLOSING, TIMEOUT),
            "connections are not given back, so the next call waits for one")
        : new Cause(List.of(TIMEOUT), "nothing bounds the wait for the server");
  }

  private String bound() {
    return budget.returnsWithin().map(bound -> " within " + Span.text(bound)).orElse("");
  }

  private String where(StackTraceElement[] stack) {
    String open =
        usage.remotes().isEmpty()
            ? "no new connections"
            : usage.remotes().stream()
                .map(remote -> remote.name() + " " + states(remote))
                .collect(Collectors.joining(", "));
    return (stack.length == 0 ? "" : "it waits in " + stack[0] + "; ") + open;
  }

  private static String leaks(List<RemoteSockets> remotes) {
    return remotes.stream()
        .filter(remote -> remote.leaked() > 0)
        .map(
            remote ->
                remote.name()
                    + ": "
                    + remote.unread()
                    + " with "
                    + remote.unreadBytes()
                    + " unread bytes, "
                    + remote.in(SocketState.CLOSE_WAIT)
                    + " in CLOSE_WAIT")
        .collect(Collectors.joining(", "));
  }

  private static String states(RemoteSockets remote) {
    return remote.sockets().isEmpty()
        ? "none"
        : remote.states().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
