package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
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
    if (value instanceof Expr.Call factory && factory.args().size() == 1) {
      Long unit = factoryUnit(factory.member().name());
      return unit != null && unit > 1 && isNamedMillis(factory.args().get(0));
    }
    return value != null && unit(call, value, setting) > 1 && isNamedMillis(value);
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
    String name = call.member().name();
    Long made = factoryUnit(name);
    if (made != null && call.args().size() == 1) {
      return millis(call.args().get(0), made, depth + 1);
    }
    if (call.receiver() != null && call.args().isEmpty() && name.matches("(to|get)[A-Z].*")) {
      // A duration in other units: what is cut off is gone.
      Long target = unit(name.replaceFirst("^(to|get)", ""));
      OptionalLong span =
          target == null ? OptionalLong.empty() : millis(call.receiver(), 1, depth + 1);
      return span.isEmpty() ? span : OptionalLong.of(saturated(span.getAsLong() / target, unit));
    }
    return OptionalLong.empty();
  }

  private static long saturated(long number, long unit) {
    return number > Long.MAX_VALUE / unit ? Long.MAX_VALUE : number * unit;
  }
}
