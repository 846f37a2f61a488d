package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the objects that configure a call bound a phase of it. Objects are followed by identity
 * through builders, configurations handed on, and helpers of the unit.
 */
public final class Bounds {

  /** The three answers, the surer the higher. */
  public enum Answer {
    /** Everything that could bound the phase is in sight, and nothing does. */
    OPEN,
    /** Something out of sight may bound it. */
    UNKNOWN,
    /** It is bounded, at least on some path. */
    BOUND
  }

  /**
   * An object that a call rests on: the factory below a template, the client below a factory.
   *
   * @param made the expression that makes it
   * @param type its canonical type; never empty
   * @param setters the methods of its type that bound the phase; never empty
   */
  public record Layer(Expr made, String type, List<String> setters) {}

  private final Analysis analysis;
  private final Paths paths;
  private final UnsetValues unset;
  private final Recipients recipients;
  private final Products products;
  private final Node call;
  private final boolean isOrdered;
  private final Decl.Method giver;
  private final Set<Node> asked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Node> settings = new ArrayList<>();
  private int depth;
  private int deepest;
  private Layer lowest;

  Bounds(Analysis analysis) {
    this(analysis, null, false, null);
  }

  private Bounds(Analysis analysis, Node call, boolean isOrdered, Decl.Method giver) {
    this.isOrdered = isOrdered;
    this.giver = giver;
    this.analysis = analysis;
    this.paths = new Paths(analysis.index(), analysis.types());
    this.unset = new UnsetValues(analysis.index(), analysis.types());
    this.recipients = new Recipients(analysis);
    this.products = new Products(analysis);
    this.call = call;
  }

  /**
   * The same, asked for one call: what is set after it, or on some paths to it only, does not bound
   * it.
   */
  public Bounds forCall(Node other) {
    return new Bounds(analysis, other, true, null);
  }

  /**
   * The same, asked for calls elsewhere of what a call makes: they come after all that is set here,
   * but what is set on some paths only does not bound them.
   */
  public Bounds forCallsOf(Node maker) {
    return new Bounds(analysis, maker, false, null);
  }

  /** The same, asked for what a method gives: only what is set until then counts. */
  public Bounds forResultOf(Decl.Method method) {
    return new Bounds(analysis, null, false, method);
  }

  /**
   * The lowest layer under the value that could bound the phase, if the value rests on others at
   * all: where the bound is missing.
   */
  public Optional<Layer> lowestLayer(Expr value, Phase phase) {
    lowest = null;
    deepest = 0;
    of(value, phase);
    return Optional.ofNullable(lowest);
  }

  /** Whether the value, or what it was built from, or a layer below it, bounds the phase. */
  public Answer of(Expr value, Phase phase) {
    return of(value, Set.of(), phase);
  }

  /**
   * The same for an object where it has come through some calls of helpers.
   *
   * @param passed {@link Origins#passed()} of where the object is used
   */
  public Answer of(Expr value, Set<Expr> passed, Phase phase) {
    Origins origins = analysis.origins(value);
    Set<Expr> calls = passed.isEmpty() ? origins.passed() : passed;
    int before = settings.size(); // what other objects are given tells nothing of these
    List<Answer> each = new ArrayList<>();
    for (Expr origin : origins.made()) {
      if (asked.add(origin)) {
        each.add(ofOrigin(origin, calls, phase));
        asked.remove(origin);
      }
    }
    Answer made = ofAnyOf(each, settings.subList(before, settings.size()));
    if (asked.isEmpty()) {
      settings.clear();
    }
    Answer given = origins.complete() ? Answer.OPEN : ofGiven(value, phase);
    return surer(surer(given, ofSteps(value, phase)), made);
  }

  /** The answer for an object that may be any of some: the least sure, unless that is meant. */
  private Answer ofAnyOf(List<Answer> each, List<Node> given) {
    if (each.isEmpty()) {
      return Answer.OPEN;
    }
    Answer least = Collections.min(each);
    return least != Answer.BOUND
            && given.stream().anyMatch(setting -> paths.isMeantChoice(setting, call))
        ? Collections.max(each)
        : least;
  }

  /** What the unit sets on an object that comes from elsewhere. */
  private Answer ofGiven(Expr value, Phase phase) {
    Expr at = value;
    while (at instanceof Expr.Call step && step.receiver() != null) {
      if (ofSetting(step, phase) == Answer.BOUND) {
        return Answer.BOUND;
      }
      at = step.receiver();
    }
    return at instanceof Expr.VarRef given && isSetOn(given.var(), phase)
        ? Answer.BOUND
        : Answer.UNKNOWN;
  }

  /** True if the unit bounds the phase of what a variable has, through its parts or by helpers. */
  private boolean isSetOn(Decl.Var var, Phase phase) {
    if (!asked.add(var)) {
      return false;
    }
    boolean isSet =
        analysis.index().references(var).stream()
            .anyMatch(
                ref ->
                    analysis.ownUses(ref).stream()
                        .anyMatch(use -> ofUse(use, ref, phase) == Answer.BOUND));
    asked.remove(var);
    return isSet;
  }

  /** Whether the request bounds the phase that a client gave on the way to the value. */
  public Answer ofSteps(Expr value, Phase phase) {
    Answer answer = Answer.OPEN;
    for (Expr step : analysis.origins(value).steps()) {
      for (Use use : analysis.ownUses(step)) {
        answer = surer(answer, ofUse(use, step, phase));
      }
    }
    return answer;
  }

  private Answer ofOrigin(Expr origin, Set<Expr> passed, Phase phase) {
    noteLayer(origin, phase);
    Answer answer = ofSetting(origin, phase);
    boolean product = products.isProduct(origin);
    if (product) {
      answer = surer(answer, of(((Expr.Call) origin).receiver(), phase));
    } else if (origin instanceof Expr.New
        && analysis.types().isUnlisted(origin)
        && !analysis.types().isRequest(origin)) {
      answer = Answer.UNKNOWN; // a class that the catalog does not know
    }
    if (isMadeElsewhere(origin, phase) || products.isOfOwnBuilder(origin)) {
      answer = surer(answer, Answer.UNKNOWN);
    }
    List<Node> told = new ArrayList<>();
    for (Use use : analysis.ownUses(origin, passed)) {
      if (giver != null && !isBefore(use, passed)) {
        continue; // what callers set
      }
      if (isAbort(use, origin)) {
        answer = surer(answer, Answer.UNKNOWN);
      } else if (isOrdered && paths.isAfter(use.value(), call, origin)) {
        continue; // too late for the call
      } else if (use.kind() == Kind.RECEIVER || !product && !isFinished(use, origin)) {
        Answer ofUse = ofUse(use, origin, phase); // what is built or finished stays so
        if (ofUse == Answer.BOUND) {
          told.add(use.node());
        } else {
          answer = surer(answer, ofUse);
        }
      }
    }
    boolean isBound = !told.isEmpty() && (call == null || paths.hold(told, call, origin));
    settings.addAll(isBound ? told : answer == Answer.BOUND ? List.of(origin) : List.of());
    return isBound ? Answer.BOUND : answer;
  }

  /** True if code of another file makes it, of which it is not known to leave the phase open. */
  private boolean isMadeElsewhere(Expr origin, Phase phase) {
    return analysis.types().rows(origin).stream()
        .filter(row -> row.role() == Role.CLIENT || row.role() == Role.FRESH)
        .map(Row::details)
        .anyMatch(
            details ->
                details.inferred().isPresent() && !details.unboundedPhases().contains(phase));
  }

  /** True if the use is on the way to what the method gives, in it or in helpers that it asks. */
  private boolean isBefore(Use use, Set<Expr> passed) {
    Node where =
        use.node() instanceof Decl.Method ? use.node() : analysis.index().executable(use.node());
    return where == giver
        || passed.stream()
            .anyMatch(
                helper ->
                    helper instanceof Expr.Call c
                        && analysis.index().method(c.member().key()) == where);
  }

  /** True if others get the object, or what is made over it, to use it as it is. */
  private boolean isFinished(Use use, Expr origin) {
    return isHandedOut(use)
        && (analysis.types().has(origin, Role.BLOCKS)
            || use.value() != null
                && analysis.origins(use.value()).made().stream()
                    .anyMatch(made -> analysis.types().has(made, Role.BLOCKS)));
  }

  /** True if others get the object to use it, not to set it up. */
  private static boolean isHandedOut(Use use) {
    return use.kind() == Kind.RETURNED
        || use.kind() == Kind.ARGUMENT && use.node() instanceof Expr.New;
  }

  private void noteLayer(Expr origin, Phase phase) {
    String type = analysis.types().of(origin).name();
    List<String> setters = analysis.catalog().setters(type, phase);
    if (depth > 0 && depth >= deepest && !setters.isEmpty()) {
      deepest = depth;
      lowest = new Layer(origin, type, setters);
    }
  }

  /** True if another thread or a timer may end the exchange. */
  private boolean isAbort(Use use, Expr origin) {
    Node where = analysis.index().executable(use.node());
    return use.node() instanceof Expr call
        && analysis.types().has(call, Role.CLOSES)
        && where instanceof Expr.Lambda
        && where != analysis.index().executable(origin);
  }

  private Answer ofUse(Use use, Expr origin, Phase phase) {
    if (use.kind() == Kind.RECEIVER && use.node() instanceof Expr.Call call) {
      // What is set on a copy bounds nothing but the copy.
      return analysis.types().has(call, Role.DERIVES) ? Answer.OPEN : ofSetting(call, phase);
    }
    if (use.kind() == Kind.RECEIVER && use.node() instanceof Expr.MethodRef ref) {
      return recipients.maySet(ref) ? Answer.UNKNOWN : Answer.OPEN;
    }
    if (use.node() instanceof Expr call && recipients.isRequest(call)) {
      return Answer.OPEN;
    }
    return switch (use.kind()) {
      case ARGUMENT -> recipients.ofArgument(use, phase);
      case OTHER -> Answer.UNKNOWN;
      case RETURNED ->
          giver != null && use.node() == giver
                  || isOwnCallers(use.node(), origin)
                  || isKeptForUse(use, origin)
              ? Answer.OPEN
              : Answer.UNKNOWN;
      default -> Answer.OPEN;
    };
  }

  /** True for a helper of the unit: each caller has an object of its own, others another one. */
  private boolean isOwnCallers(Node helper, Expr origin) {
    return helper instanceof Decl.Method method
        && (method.modifiers().contains(Decl.Modifier.PRIVATE)
            || !analysis.index().callers(method).isEmpty() && isNewEachTime(method, origin));
  }

  /** True for a getter, for the own subclasses, of what is kept in a field: it is used as it is. */
  private boolean isKeptForUse(Use use, Expr origin) {
    String type = analysis.types().of(origin).name();
    return call != null
        && use.value() instanceof Expr.FieldRef
        && use.node() instanceof Decl.Method getter
        && !getter.modifiers().contains(Decl.Modifier.PUBLIC)
        && !analysis.catalog().isKind(type, "builder")
        && !analysis.catalog().isKind(type, "config");
  }

  /** True if each call of the method makes the object anew: none is kept in a field. */
  private boolean isNewEachTime(Decl.Method method, Expr origin) {
    return analysis.index().executable(origin) == method
        || analysis.ownUses(origin).stream().noneMatch(use -> use.kind() == Kind.STORED);
  }

  /** What a call, of a constructor or on a builder, tells of the phase. */
  private Answer ofSetting(Expr call, Phase phase) {
    List<Expr> args = Nodes.arguments(call);
    Answer answer = recipients.isUnknown(call, args) ? Answer.UNKNOWN : Answer.OPEN;
    for (Row row : analysis.types().rows(call)) {
      int argument = row.argument();
      if (row.role() == Role.SETS
          && argument < 0
          && row.phases().contains(phase)
          && AskedKey.isMeant(row, args)
          && !isReplaced(call, row)
          && !unset.isNone(TimeSpan.argument(call, row), row.details().unbounded())) {
        return Answer.BOUND;
      }
      if (row.role() == Role.CONFIGURES && AskedKey.isMeant(row, args)) {
        argument = Math.max(0, argument);
      } else if (row.role() != Role.VIEW) {
        continue;
      }
      if (argument >= 0
          && argument < args.size()
          && !(row.details().isBoundInSight() && isGiven(args.get(argument)))) {
        depth++;
        answer = surer(answer, of(args.get(argument), phase));
        depth--;
      }
    }
    return answer;
  }

  /** True if others give the value: a parameter, a field set to one, or a superclass's field. */
  private boolean isGiven(Expr value) {
    if (value instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.PARAMETER) {
      return analysis.index().parent(ref.var()) instanceof Decl.Method method
          && !method.modifiers().contains(Decl.Modifier.PRIVATE)
          && analysis.index().values(ref.var()).isEmpty();
    }
    if (value instanceof Expr.FieldRef ref) {
      Decl.Field field = analysis.index().field(ref.key());
      List<Expr> values = field == null ? List.of() : analysis.index().values(field);
      return field == null
          || !values.isEmpty()
              && values.stream().allMatch(each -> each instanceof Expr.VarRef && isGiven(each));
    }
    return false;
  }

  /** True if what is bounded by default is replaced by something with defaults of its own. */
  private boolean isReplaced(Expr made, Row row) {
    return row.details().unless().isPresent()
        && analysis.uses(made).stream()
            .anyMatch(
                use ->
                    use.node() instanceof Expr.Call call
                        && call.member().name().equals(row.details().unless().get()));
  }

  private static Answer surer(Answer a, Answer b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
