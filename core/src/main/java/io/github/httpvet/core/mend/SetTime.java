package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.TimeSpan;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives a setting of a timeout another time than none, in its own unit. */
public final class SetTime {

  private static final String DURATION = "java.time.Duration";
  private static final String UNIT = "java.util.concurrent.TimeUnit";

  /** How what is named so may not be called when it is a time. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)no|none|no[_A-Z].*|.*_no_.*|.*(none|zero|infinit|unlimited|unbound|disabled|forever).*");

  private static final Set<String> NUMBERS = Set.of("int", "long");
  private static final Set<String> WHOLE = Set.of("int", "long", "java.lang.Integer");

  private final Analysis analysis;
  private final Layout layout;
  private final Times times;
  private final Code code;

  /** For the unit of the analysis, one finding. */
  public SetTime(Analysis analysis, Times times) {
    this.analysis = analysis;
    this.layout = new Layout(analysis.index().unit().text());
    this.times = times;
    this.code = new Code(analysis, times);
  }

  /** The fix for a call that sets no bound; empty if it has to be mended by hand. */
  public Optional<Fix> of(Expr call, Row row) {
    Span time = time(row);
    Expr argument = TimeSpan.argument(call, row);
    if (argument == null || !isOfCall(call, argument)) {
      return Optional.empty();
    }
    return edits(call, argument, row, time)
        .map(
            edits -> {
              List<Edit> all = new ArrayList<>(edits);
              all.addAll(code.imports());
              return new Fix("Set " + time + " (a default, to be adapted)", all);
            });
  }

  /** The fix for milliseconds that are counted as more; empty if it has to be mended by hand. */
  public Optional<Fix> ofMillis(Expr call, Row row) {
    Expr argument = TimeSpan.argument(call, row);
    Expr next = argument == null ? null : next(call, argument);
    if (isUnit(next)) {
      String unit = ((Expr.FieldRef) next).name();
      return unit.equals("MILLISECONDS") ? Optional.empty() : renamed(next, unit, "MILLISECONDS");
    }
    if (argument instanceof Expr.Call factory
        && factory.member().isStatic()
        && factory.args().size() == 1
        && Surrounding.isReal(factory)) {
      String millis =
          factory.member().owner().name().equals(DURATION) ? "ofMillis" : "ofMilliseconds";
      int start = factory.pos().anchor();
      String name = factory.member().name();
      return layout.startsWith(start, name)
          ? Optional.of(inMillis(new Edit(start, start + name.length(), millis)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Fix> renamed(Expr constant, String name, String other) {
    int start = constant.pos().end() - name.length();
    return Surrounding.isReal(constant)
            && start > constant.pos().start()
            && layout.startsWith(start - 1, "." + name)
        ? Optional.of(inMillis(new Edit(start, constant.pos().end(), other)))
        : Optional.empty();
  }

  private static Fix inMillis(Edit edit) {
    return new Fix("Count the time in milliseconds", List.of(edit));
  }

  /** The time to connect if that is all that is set; else that for a response. */
  private Span time(Row row) {
    return Set.of(Phase.CONNECT, Phase.TLS, Phase.LEASE).containsAll(row.phases())
        ? times.connect()
        : times.rest();
  }

  private static boolean isOfCall(Expr call, Expr argument) {
    return Nodes.arguments(call).contains(argument);
  }

  private Optional<List<Edit>> edits(Expr call, Expr argument, Row row, Span time) {
    if (!Surrounding.isReal(argument)) {
      return Optional.empty();
    }
    // What cannot change where it is written is not named any longer.
    Expr value = written(argument, 0).orElse(argument);
    Expr next = next(call, argument);
    if (isUnit(next)) {
      return inUnit(value, (Expr.FieldRef) next, value == argument, time);
    }
    return ofObject(value, time)
        .or(() -> number(call, argument, value, row, time))
        .map(text -> List.of(replaced(value, text)));
  }

  private static Expr next(Expr call, Expr argument) {
    List<Expr> args = Nodes.arguments(call);
    int next = args.indexOf(argument) + 1;
    return next < args.size() ? args.get(next) : null;
  }

  private static boolean isUnit(Expr next) {
    return next instanceof Expr.FieldRef ref && ref.owner().name().equals(UNIT);
  }

  /** The number in the unit that stands behind it, or both anew. */
  private Optional<List<Edit>> inUnit(Expr value, Expr.FieldRef unit, boolean isBeside, Span time) {
    if (!isNumber(value)) {
      return Optional.empty();
    }
    if (unit.name().equals("MILLISECONDS") || unit.name().equals("SECONDS") && time.isOfSeconds()) {
      String number =
          unit.name().equals("SECONDS") ? String.valueOf(time.seconds()) : time.literal();
      return Optional.of(List.of(replaced(value, number)));
    }
    if (!isBeside || !unit.pos().isReal() || unit.pos().end() < value.pos().start()) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            new Edit(
                value.pos().start(), unit.pos().end(), code.of(Code.inUnit(time), List.of()))));
  }

  /** The number as a call takes it that has no unit. */
  private Optional<String> number(Expr call, Expr argument, Expr value, Row row, Span time) {
    String parameter = parameter(call, argument);
    boolean isNull = value instanceof Expr.Literal literal && literal.value() == null;
    if (parameter.equals(DURATION)) {
      return isNull ? Optional.of(code.of(Code.duration(time), List.of())) : Optional.empty();
    }
    boolean isOfObject =
        parameter.equals("java.lang.Object") && analysis.types().of(value).name().equals("int");
    return (isNull || isNumber(value)) && (WHOLE.contains(parameter) || isOfObject)
        ? Optional.of(row.details().isInSeconds() ? String.valueOf(time.seconds()) : time.literal())
        : Optional.empty();
  }

  private static String parameter(Expr call, Expr argument) {
    Member member =
        call instanceof Expr.Call method
            ? method.member()
            : call instanceof Expr.New creation ? creation.member() : null;
    int index = Nodes.arguments(call).indexOf(argument);
    return member != null && member.resolved() && index < member.parameters().size()
        ? member.parameters().get(index)
        : "";
  }

  private boolean isNumber(Expr value) {
    boolean isName = value instanceof Expr.VarRef || value instanceof Expr.FieldRef;
    return value instanceof Expr.Literal literal && literal.value() instanceof Number
        || isName && NUMBERS.contains(analysis.types().of(value).name())
        || value instanceof Expr.Op op
            && op.kind() == Expr.OpKind.MINUS
            && op.operands().size() == 1
            && isNumber(op.operands().get(0));
  }

  /** A duration, by a factory of its type. */
  private Optional<String> ofObject(Expr value, Span time) {
    String type =
        value instanceof Expr.FieldRef ref
            ? ref.owner().name()
            : value instanceof Expr.Call factory && factory.member().isStatic()
                ? factory.member().owner().name()
                : "";
    boolean isName = value instanceof Expr.VarRef || value instanceof Expr.FieldRef;
    if (type.equals(DURATION) || isName && analysis.types().of(value).name().equals(DURATION)) {
      return Optional.of(code.of(Code.duration(time), List.of()));
    }
    // Other types of durations are those whose factories count so.
    boolean countsMillis =
        value instanceof Expr.FieldRef ref && ref.name().matches("DISABLED|ZERO_MILLISECONDS")
            || value instanceof Expr.Call factory
                && factory.member().name().equals("ofMilliseconds");
    return countsMillis && analysis.index().unit().lookup().apply(type).isPresent()
        ? Optional.of(code.name(type) + ".ofMilliseconds(" + time.literal() + ")")
        : Optional.empty();
  }

  /** Where the value is written: the argument, or what alone a name that nobody else uses has. */
  private Optional<Expr> written(Expr value, int depth) {
    if (!Surrounding.isReal(value) || depth > 2) {
      return Optional.empty();
    }
    if (value instanceof Expr.VarRef ref) {
      List<Expr> values = analysis.index().values(ref.var());
      return ref.var().kind() == Decl.VarKind.LOCAL
              && analysis.index().references(ref.var()).size() == 1
              && analysis.index().parent(ref.var()) instanceof Stmt.Local
              && !NONE.matcher(ref.var().name()).matches()
              && values.size() == 1
          ? written(values.get(0), depth + 1)
          : Optional.empty();
    }
    Decl.Field field =
        value instanceof Expr.FieldRef ref ? analysis.index().field(ref.key()) : null;
    if (field != null) {
      return field.modifiers().contains(Decl.Modifier.PRIVATE)
              && field.modifiers().contains(Decl.Modifier.FINAL)
              && field.init() != null
              && !NONE.matcher(field.name()).matches()
              && analysis.index().references(field).size() == 1
          ? written(field.init(), depth + 1)
          : Optional.empty();
    }
    return Optional.of(value);
  }

  private static Edit replaced(Expr value, String text) {
    return new Edit(value.pos().start(), value.pos().end(), text);
  }
}
