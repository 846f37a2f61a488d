package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.AskedKey;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.analysis.TimeSpan;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Details.Unbounded;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.mend.SetTime;
import io.github.httpvet.core.mend.Times;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Flags timeouts that are set to none, or to so much that it comes to the same. */
final class HttpTimeoutDisabled implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "HttpTimeoutDisabled",
          "HTTP timeout set to none or absurdly long, so a silent server blocks the call",
          """
          Most clients take 0, and some a negative number or null, for no timeout at all: the call \
          then waits for ever for a server that accepts and never answers. A number of \
          milliseconds that is taken for seconds is a thousand times too long. Set the time that \
          the caller can wait; give calls that are meant to stay open a client of their own.""",
          true,
          List.of());

  /** An hour is no bound for a call; ten minutes are too long for most. */
  static final long LONG = 10 * 60_000L;

  static final long ENDLESS = 24 * 3_600_000L;

  /** What is meant to stay open, by how words of the names around the call begin. */
  private static final Pattern OPEN =
      Pattern.compile("(stream|event|sse$|watch|poll|tail$|tailing|follow|subscri|listen|push).*");

  /** Between the words of a name. */
  private static final Pattern GAP =
      Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis analysis, Options options) {
    List<Finding> findings = new ArrayList<>();
    Expr reported = null;
    for (Setting setting : Setting.in(analysis, Role.SETS)) {
      if (setting.call() == reported
          || !AskedKey.isSurelyMeant(setting.row(), Nodes.arguments(setting.call()))
          || isMeantToStayOpen(analysis, setting.call())
          || isBoundOtherwise(setting)) {
        continue;
      }
      Optional<Finding> defect = defect(setting, options.fixTimes());
      if (defect.isPresent()) {
        findings.add(defect.get());
        reported = setting.call(); // The rows of one call are behind each other.
      }
    }
    return findings;
  }

  private static Optional<Finding> defect(Setting setting, Times times) {
    TimeSpan spans = setting.analysis().timeSpan();
    SetTime mend = new SetTime(setting.analysis(), times);
    boolean isOfMillis = spans.isMillisTakenAsMore(setting.call(), setting.row());
    return defect(spans, setting)
        .map(
            found ->
                found.withFixes(
                    (isOfMillis
                            ? mend.ofMillis(setting.call(), setting.row())
                            : mend.of(setting.call(), setting.row()))
                        .stream().toList()));
  }

  private static Optional<Finding> defect(TimeSpan spans, Setting setting) {
    Expr call = setting.call();
    Row row = setting.row();
    Set<Unbounded> none = row.details().unbounded();
    OptionalLong millis = spans.given(call, row);
    if (none.contains(Unbounded.NULL) && isNull(TimeSpan.argument(call, row))) {
      return Optional.of(finding(setting, setting.level(), "of null means none", forEver(row)));
    }
    if (spans.isMillisTakenAsMore(call, row)) {
      return Optional.of(
          finding(
              setting,
              setting.level(),
              "takes milliseconds for a longer unit",
              ", so it fires a thousand times too late"));
    }
    if (millis.isEmpty()) {
      return Optional.empty();
    }
    long given = millis.getAsLong();
    if (given == 0 && none.contains(Unbounded.ZERO)
        || given < 0 && none.contains(Unbounded.NEGATIVE)) {
      String value = given == 0 ? "of 0" : "below 0";
      return Optional.of(finding(setting, setting.level(), value + " means none", forEver(row)));
    }
    if (given > LONG) {
      Level level =
          given >= ENDLESS || isThousands(TimeSpan.argument(call, row), given)
              ? setting.level()
              : Level.NOTE;
      return Optional.of(
          finding(
              setting,
              level,
              "is longer than 10 minutes",
              forEver(row).replace("for ever", "as long")));
    }
    return Optional.empty();
  }

  /** True for whole thousands of a unit as long as seconds: as many milliseconds were meant. */
  private static boolean isThousands(Expr time, long millis) {
    Expr number =
        time instanceof Expr.Call made && made.args().size() == 1 ? made.args().get(0) : time;
    Long written = Constants.integer(number);
    return written != null && written >= 1_000 && written % 1_000 == 0 && millis >= written * 1_000;
  }

  private static Finding finding(Setting setting, Level level, String what, String effect) {
    return new Finding(
        INFO.name(),
        level,
        setting.call(),
        "`" + setting.name() + "` " + what + effect,
        List.of(),
        "Set the time that callers can wait, in the unit of the setter");
  }

  private static String forEver(Row row) {
    return row.phases().contains(Phase.RESPONSE)
        ? ", so a silent server blocks its calls for ever"
        : row.phases().contains(Phase.LEASE)
            ? ", so a pool that is used up blocks its calls for ever"
            : ", so a host that does not answer holds its calls for about two minutes";
  }

  private static boolean isNull(Expr value) {
    return value instanceof Expr.Literal literal && literal.value() == null;
  }

  /** True if another call on the same object bounds all that this one leaves open. */
  private static boolean isBoundOtherwise(Setting setting) {
    Analysis analysis = setting.analysis();
    return setting.call() instanceof Expr.Call call
        && call.receiver() != null
        && analysis.origins(call.receiver()).made().stream()
            .flatMap(
                made -> analysis.ownUses(made, analysis.origins(call.receiver()).passed()).stream())
            .anyMatch(
                use ->
                    use.kind() == Kind.RECEIVER
                        && use.node() instanceof Expr.Call other
                        && other != call
                        && analysis.types().rows(other).stream()
                            .anyMatch(row -> isBounding(setting, other, row)));
  }

  private static boolean isBounding(Setting setting, Expr.Call other, Row row) {
    OptionalLong millis = setting.analysis().timeSpan().given(other, row);
    return row.role() == Role.SETS
        && row.phases().containsAll(setting.row().phases())
        && AskedKey.isMeant(row, other.args())
        && !other.args().isEmpty()
        && (millis.isEmpty()
            ? !isNull(TimeSpan.argument(other, row))
            : millis.getAsLong() > 0 && millis.getAsLong() <= LONG);
  }

  private static boolean isMeantToStayOpen(Analysis analysis, Expr call) {
    Decl member = analysis.index().member(call);
    String name =
        member instanceof Decl.Method method
            ? method.name()
            : member instanceof Decl.Field field ? field.name() : "";
    if (isOpen(name)) {
      return true;
    }
    for (Decl.TypeDecl type = analysis.index().enclosingType(call);
        type != null;
        type = analysis.index().enclosingType(type)) {
      if (isOpen(type.simpleName())) {
        return true;
      }
    }
    return isOfNamed(analysis, call);
  }

  private static boolean isOpen(String name) {
    String joined = name.replace("_", "").toLowerCase(Locale.ROOT);
    return joined.contains("websocket")
        || joined.contains("longlived")
        || GAP.splitAsStream(name)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .anyMatch(word -> OPEN.matcher(word).matches());
  }

  /** True if the object set up, or what comes of it, goes by such a name. */
  private static boolean isOfNamed(Analysis analysis, Expr call) {
    Expr root = call;
    while (root instanceof Expr.Call next && next.receiver() != null) {
      root = next.receiver();
    }
    if (root instanceof Expr.VarRef ref && isOpen(ref.var().name())) {
      return true;
    }
    for (Node at = call;
        at != null && !(at instanceof Decl.Method);
        at = analysis.index().parent(at)) {
      if (at instanceof Stmt.Local local && isOpen(local.var().name())) {
        return true;
      }
    }
    return false;
  }
}
