package io.github.httpvet.core.catalog;

import io.github.httpvet.core.catalog.Details.Limit;
import io.github.httpvet.core.catalog.Details.Unbounded;
import io.github.httpvet.core.key.Key;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a key of a file of settings does to a client that a framework makes. The keys that differ
 * only behind their last dot or slash are of one client.
 *
 * @param name as its documentation writes it; {@code *} stands for a name that users choose
 * @param phases that it bounds; empty if it sets no timeout
 * @param inSeconds true if a plain number counts seconds, not milliseconds
 * @param none what is no bound at all
 * @param isRefused true if some clients refuse what is no bound for the others
 * @param isOfCall true if the time runs from the start of the call, its connect included
 * @param open when the phases have no bound unless the key is set
 * @param insteadOf the key that this one stands for, in a narrower place
 * @param limit of a pool's connections, or null
 * @param effective the condition without which the key has no effect
 * @param wholeBodies values by which whole bodies go into memory or a log
 * @param noReuse values that switch the reuse of connections off
 */
public record KeyRow(
    String name,
    Set<Phase> phases,
    boolean inSeconds,
    Set<Unbounded> none,
    boolean isRefused,
    boolean isOfCall,
    Optional<Condition> open,
    Optional<String> insteadOf,
    Limit limit,
    Optional<Condition> effective,
    Set<String> wholeBodies,
    Set<String> noReuse) {

  private static final String ANY = "*";

  /**
   * That another key has one of some values.
   *
   * @param key empty for what always holds
   */
  public record Condition(String key, Set<String> values) {

    static final Condition ALWAYS = new Condition("", Set.of());
  }

  static KeyRow parse(String name, List<String> details) {
    return new KeyDetailReader(name).read(details);
  }

  /**
   * The client that a key configures, by what stands before its last name; empty if the key is
   * another one.
   *
   * @param canonical as {@link Key#canonical} gives it
   */
  public Optional<String> group(String canonical) {
    String own = Key.canonical(name);
    int any = own.indexOf(ANY);
    boolean isIt =
        any < 0
            ? canonical.equals(own)
            : canonical.length() >= own.length()
                && canonical.startsWith(own.substring(0, any))
                && canonical.endsWith(own.substring(any + 1));
    return isIt ? Optional.of(before(canonical)) : Optional.empty();
  }

  /** The last name, as its documentation writes it. */
  public String lastName() {
    return name.substring(before(name).length() + 1);
  }

  /** What stands before the last name of a key. */
  public static String before(String key) {
    return key.substring(0, Math.max(0, Math.max(key.lastIndexOf('.'), key.lastIndexOf('/'))));
  }

  /** A value as conditions compare it. */
  public static String canonicalValue(String value) {
    return value.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
