package io.github.httpvet.core.catalog;

import io.github.httpvet.core.catalog.Details.Limit;
import io.github.httpvet.core.catalog.Details.Unbounded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the details of one {@code key} line. */
final class KeyDetailReader {

  private static final String FORMS =
      "sets=PHASES, seconds, none=WORDS, or-refused, of-call, open, open=KEY:VALUES,"
          + " instead-of=KEY, limits=total|per-route, effective=KEY:VALUES,"
          + " whole-bodies=VALUES, no-reuse=VALUES";

  private final String name;
  private final Set<String> seen = new HashSet<>();
  private Set<Phase> phases = Set.of();
  private boolean inSeconds;
  private Set<Unbounded> none = Set.of();
  private boolean isRefused;
  private boolean isOfCall;
  private Optional<KeyRow.Condition> open = Optional.empty();
  private Optional<String> insteadOf = Optional.empty();
  private Limit limit;
  private Optional<KeyRow.Condition> effective = Optional.empty();
  private Set<String> wholeBodies = Set.of();
  private Set<String> noReuse = Set.of();

  KeyDetailReader(String name) {
    this.name = name;
  }

  /**
   * The row.
   *
   * @throws IllegalArgumentException naming what is wrong, and what is right
   */
  KeyRow read(List<String> details) {
    if (KeyRow.before(name).isEmpty() || name.indexOf('*') != name.lastIndexOf('*')) {
      throw new IllegalArgumentException("expected: key NAMES.NAME with one * at most");
    }
    details.forEach(this::take);
    boolean isTime = !phases.isEmpty();
    boolean hasTimeDetail =
        inSeconds || isOfCall || open.isPresent() || insteadOf.isPresent() || !none.isEmpty();
    if (!isTime && hasTimeDetail) {
      throw new IllegalArgumentException("a detail of `" + name + "` needs sets=");
    }
    if (!isTime && limit == null && wholeBodies.isEmpty() && noReuse.isEmpty()) {
      throw new IllegalArgumentException(
          "`" + name + "` needs sets=, limits=, whole-bodies= or no-reuse=");
    }
    return new KeyRow(
        name,
        phases,
        inSeconds,
        none,
        isRefused,
        isOfCall,
        open,
        insteadOf,
        limit,
        effective,
        wholeBodies,
        noReuse);
  }

  private void take(String text) {
    int equals = text.indexOf('=');
    String word = equals < 0 ? text : text.substring(0, equals + 1);
    String value = equals < 0 ? "" : text.substring(equals + 1);
    if (!seen.add(word.replace("=", ""))) {
      throw new IllegalArgumentException("`" + word.replace("=", "") + "` is there twice");
    }
    if (equals >= 0 && value.isEmpty()) {
      throw new IllegalArgumentException("`" + text + "` needs a value");
    }
    switch (word) {
      case "sets=" -> phases = Collections.unmodifiableSet(Phase.parse(value));
      case "seconds" -> inSeconds = true;
      case "none=" -> none = unbounded(value);
      case "or-refused" -> isRefused = true;
      case "of-call" -> isOfCall = true;
      case "open" -> open = Optional.of(KeyRow.Condition.ALWAYS);
      case "open=" -> open = Optional.of(condition(value));
      case "instead-of=" -> insteadOf = Optional.of(value);
      case "limits=" -> limit = limit(value);
      case "effective=" -> effective = Optional.of(condition(value));
      case "whole-bodies=" -> wholeBodies = values(value);
      case "no-reuse=" -> noReuse = values(value);
      default ->
          throw new IllegalArgumentException(
              "unknown detail `" + text + "` of `key`; there are: " + FORMS);
    }
  }

  private static Set<Unbounded> unbounded(String words) {
    Set<Unbounded> all = EnumSet.noneOf(Unbounded.class);
    for (String word : words.split(",")) {
      if (!word.equals("zero") && !word.equals("negative")) {
        throw new IllegalArgumentException("expected: none=zero,negative");
      }
      all.add(Unbounded.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return Collections.unmodifiableSet(all);
  }

  private static KeyRow.Condition condition(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new IllegalArgumentException("expected: KEY:VALUE,VALUE, not `" + text + "`");
    }
    return new KeyRow.Condition(text.substring(0, colon), values(text.substring(colon + 1)));
  }

  private static Set<String> values(String text) {
    return Set.of(text.split(","));
  }

  private static Limit limit(String word) {
    return switch (word) {
      case "total" -> Limit.TOTAL;
      case "per-route" -> Limit.PER_ROUTE;
      default -> throw new IllegalArgumentException("expected: limits=total or per-route");
    };
  }
}
