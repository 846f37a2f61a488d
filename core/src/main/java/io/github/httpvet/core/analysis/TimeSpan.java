package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** The length of time that a call is given, as far as constants tell. */
public final class TimeSpan {

  private static final int MAX_DEPTH = 5;

  /** Milliseconds of a unit, by how names of units, of their factories and conversions begin. */
  private static final Map<String, Long> UNITS =
      Map.of(
          "millis",
          1L,
          "second",
          1_000L,
          "minute",
          60_000L,
          "hour",
          3_600_000L,
          "day",
          86_400_000L);

  private static final Pattern IN_MILLIS =
      Pattern.compile(
          ".*[a-z0-9](Ms|MS|Millis|MilliSeconds|Milliseconds)|.*_(MS|MILLIS|MILLISECONDS)");

  /** Methods that give the number that they are called on, or given, as another type. */
  private static final Set<String> SAME_NUMBER =
      Set.of("toIntExact", "valueOf", "intValue", "longValue");

  private final UnitIndex index;

  TimeSpan(UnitIndex index) {
    this.index = index;
  }

  /** The argument of a setting that is the time; null if there is none. */
  public static Expr argument(Expr call, Row setting) {
    List<Expr> args = Nodes.arguments(call);
    int position =
        setting
            .details()
            .time()
            .orElse(setting.argument() == 0 || setting.details().key().isPresent() ? 1 : 0);
    return position < args.size() ? args.get(position) : null;
  }

  /** The milliseconds that a setting is given; empty if they are no constant. */
  public OptionalLong given(Expr call, Row setting) {
    Expr value = argument(call, setting);
    return value == null ? OptionalLong.empty() : millis(value, unit(call, value, setting), 0);
  }

  /** True if what goes by a name in milliseconds is given as a number of seconds or more. */
  public boolean isMillisTakenAsMore(Expr call, Row setting) {
    Expr value = argument(call, setting);
    if (value != null && isMillisInMore(value)) {
      return true;
    }
    return value != null && unit(call, value, setting) > 1 && isNamedMillis(value);
  }

  /** True for {@code ofSeconds(millis)}, {@code SECONDS.toMillis(millis)} and the like. */
  private static boolean isMillisInMore(Expr value) {
    if (value instanceof Expr.Cast cast) {
      return isMillisInMore(cast.value());
    }
    if (!(value instanceof Expr.Call call) || call.args().isEmpty()) {
      return false;
    }
    Expr number = call.args().get(0);
    if (call.args().size() == 1 && SAME_NUMBER.contains(call.member().name())) {
      return isMillisInMore(number);
    }
    Long unit =
        call.args().size() == 2 && call.member().name().equals("of")
            ? constantUnit(call.args().get(1))
            : call.args().size() > 1
                ? null
                : call.member().name().equals("toMillis")
                    ? constantUnit(call.receiver())
                    : factoryUnit(call.member().name());
    return unit != null && unit > 1 && isNamedMillis(number);
  }

  private static boolean isNamedMillis(Expr value) {
    if (value instanceof Expr.Cast cast) {
      return isNamedMillis(cast.value());
    }
    String name =
        value instanceof Expr.VarRef ref
            ? ref.var().name()
            : value instanceof Expr.FieldRef ref
                ? ref.name()
                : value instanceof Expr.Call getter && getter.args().isEmpty()
                    ? getter.member().name()
                    : "";
    return IN_MILLIS.matcher(name).matches();
  }

  /** The milliseconds of one unit of a plain number: by the argument behind it, or the table. */
  private static long unit(Expr call, Expr value, Row setting) {
    List<Expr> args = Nodes.arguments(call);
    int next = args.indexOf(value) + 1;
    if (next < args.size() && args.get(next) instanceof Expr.FieldRef ref) {
      Long unit = unit(ref.name());
      return unit == null ? 1 : unit;
    }
    return setting.details().isInSeconds() ? 1_000 : 1;
  }

  private static Long unit(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return UNITS.entrySet().stream()
        .filter(unit -> lower.startsWith(unit.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The unit of a factory such as {@code ofSeconds}; null for other methods. */
  private static Long factoryUnit(String name) {
    if (name.equals("ofMilliseconds")) {
      return 1L;
    }
    return name.startsWith("of") ? unit(name.substring(2)) : null;
  }

  private OptionalLong millis(Expr value, long unit, int depth) {
    Long number = Constants.integer(value);
    if (number != null) {
      return OptionalLong.of(saturated(number, unit));
    }
    if (depth > MAX_DEPTH) {
      return OptionalLong.empty();
    }
    if (value instanceof Expr.Cast cast) {
      return millis(cast.value(), unit, depth + 1);
    }
    if (value instanceof Expr.Call call) {
      return ofCall(call, unit, depth);
    }
    if (value instanceof Expr.Op op && op.kind() == Expr.OpKind.TIMES) {
      return ofProduct(op, unit, depth);
    }
    if (value instanceof Expr.FieldRef ref) {
      return ref.name().startsWith("ZERO") || ref.name().equals("DISABLED")
          ? OptionalLong.of(0)
          : only(index.field(ref.key()), unit, depth);
    }
    if (value instanceof Expr.VarRef ref && ref.var().kind() == Decl.VarKind.LOCAL) {
      List<Expr> values = index.values(ref.var());
      return values.size() == 1 ? millis(values.get(0), unit, depth + 1) : OptionalLong.empty();
    }
    return OptionalLong.empty();
  }

  private OptionalLong only(Decl.Field field, long unit, int depth) {
    return field != null
            && field.modifiers().contains(Decl.Modifier.FINAL)
            && index.values(field).size() == 1
        ? millis(index.values(field).get(0), unit, depth + 1)
        : OptionalLong.empty();
  }

  private OptionalLong ofCall(Expr.Call call, long unit, int depth) {
    List<Expr> args = call.args();
    String name = call.member().name();
    Long made = factoryUnit(name);
    if (made != null && args.size() == 1) {
      return millis(args.get(0), made, depth + 1);
    }
    if (args.size() == 2 && (name.equals("of") || name.equals("convert"))) {
      Long from = constantUnit(args.get(1));
      Long to = name.equals("of") ? Long.valueOf(1) : constantUnit(call.receiver());
      return from == null || to == null
          ? OptionalLong.empty()
          : in(to, millis(args.get(0), from, depth + 1), unit);
    }
    if (SAME_NUMBER.contains(name)) {
      return call.receiver() != null && args.isEmpty()
          ? millis(call.receiver(), unit, depth + 1)
          : args.size() == 1 ? millis(args.get(0), unit, depth + 1) : OptionalLong.empty();
    }
    return converted(call, unit, depth);
  }

  /** A duration, or the number that a unit is asked about, in other units. */
  private OptionalLong converted(Expr.Call call, long unit, int depth) {
    String name = call.member().name();
    Long target =
        call.receiver() != null && name.matches("(to|get)[A-Z].*")
            ? unit(name.replaceFirst("^(to|get)", ""))
            : null;
    if (target == null) {
      return OptionalLong.empty();
    }
    if (call.args().isEmpty()) {
      return in(target, millis(call.receiver(), 1, depth + 1), unit);
    }
    Long from = call.args().size() == 1 ? constantUnit(call.receiver()) : null;
    return from == null
        ? OptionalLong.empty()
        : in(target, millis(call.args().get(0), from, depth + 1), unit);
  }

  /** What a number in a unit is taken for: what is cut off is gone. */
  private static OptionalLong in(long target, OptionalLong span, long unit) {
    return span.isEmpty() ? span : OptionalLong.of(saturated(span.getAsLong() / target, unit));
  }

  /** The milliseconds of a constant such as {@code TimeUnit.SECONDS}; null for anything else. */
  private static Long constantUnit(Expr expr) {
    return expr instanceof Expr.FieldRef ref
            && ref.name().equals(ref.name().toUpperCase(Locale.ROOT))
        ? unit(ref.name())
        : null;
  }

  private OptionalLong ofProduct(Expr.Op product, long unit, int depth) {
    long result = unit;
    for (Expr factor : product.operands()) {
      OptionalLong number = millis(factor, 1, depth + 1);
      if (number.isEmpty()) {
        return number;
      }
      result = saturated(number.getAsLong(), result);
    }
    return OptionalLong.of(result);
  }

  private static long saturated(long number, long unit) {
    return unit > 0 && number > Long.MAX_VALUE / unit ? Long.MAX_VALUE : number * unit;
  }
}
