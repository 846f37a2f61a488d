package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What may hold back code that makes an exchange again and again, told by the names of what it
 * calls: a name too many makes a rule silent.
 *
 * @param around the code
 * @param call the exchange in it
 */
record Restraint(Analysis analysis, Node around, Expr.Call call) {

  private static final Pattern PAUSE =
      Pattern.compile(
          "(?i).*(sleep|await|wait|park|pause|delay|backoff|acquire|poll|take|interrupt|cancel).*");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)nanotime|currenttime\\w*|millis|now|instant|(is)?(before|after)|.*(elapsed|deadline|remain|expire|timedout|timeisup|timeover).*");

  private static final Pattern TOLD =
      Pattern.compile("(?i)(log|warn|error|info|debug|trace|print|fine|severe|report|add|on).*");

  /** True if something waits between the attempts, or asks whether to go on. */
  boolean pauses() {
    return calls(other -> other != call && isNamed(PAUSE, other));
  }

  /** True if something looks at a clock. */
  boolean asksTime() {
    return calls(other -> isNamed(CLOCK, other) && !analysis.types().has(other, Role.SETS));
  }

  /** True if a failure is given to code that may throw at last: not to a log. */
  boolean handsFailuresOn() {
    return calls(other -> !isNamed(TOLD, other) && other.args().stream().anyMatch(this::isFailure));
  }

  private boolean isFailure(Expr arg) {
    return arg instanceof Expr.VarRef ref
        && analysis.index().parent(ref.var()) instanceof Stmt.Catch;
  }

  private static boolean isNamed(Pattern names, Expr.Call call) {
    return names.matcher(call.member().name()).matches();
  }

  private boolean calls(Predicate<Expr.Call> wanted) {
    boolean[] found = new boolean[1];
    Nodes.walk(around, node -> found[0] |= node instanceof Expr.Call other && wanted.test(other));
    return found[0];
  }
}
