package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.KeyRow;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.key.Key;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of one file of settings that configure clients, and those of the files beside it. */
final class SetKeys {

  /** Profiles that no program runs with in earnest. */
  private static final Pattern DEMONSTRATION =
      Pattern.compile("(?i).*\\b(tests?|it|dev|devel|development|local|debug|demo|examples?)\\b.*");

  private static final Set<String> PROFILE_KEYS =
      Set.of("spring.config.activate.onprofile", "spring.profiles");

  private static final String PLACEHOLDER = "${";

  private final Catalog catalog;
  private final KeyFile file;
  private final List<KeyFile> all = new ArrayList<>();
  private final List<One> own;
  private final List<One> everywhere;

  /**
   * Of a file.
   *
   * @param beside the files of the same folder, which set the same program up
   */
  SetKeys(Catalog catalog, KeyFile file, List<KeyFile> beside) {
    this.catalog = catalog;
    this.file = file;
    all.add(file);
    all.addAll(beside);
    this.own = ofFile(file);
    this.everywhere =
        Stream.concat(own.stream(), beside.stream().flatMap(other -> ofFile(other).stream()))
            .toList();
  }

  /**
   * A key that configures a client.
   *
   * @param group which client, by what stands before the key's last name
   */
  record One(Key key, KeyRow row, String group) {

    /** True if the file leaves the value to what it is filled in with. */
    boolean isFilledIn() {
      return key.value().contains(PLACEHOLDER)
          || key.value().contains("#{")
          || key.value().startsWith("@");
    }

    String value() {
      return KeyRow.canonicalValue(key.value());
    }

    /** What its client has no two of. */
    String lastName() {
      return key.canonical().substring(group.length() + 1);
    }

    /** The keys around it, as the file writes them. */
    String client() {
      return KeyRow.before(key.name());
    }
  }

  private List<One> ofFile(KeyFile of) {
    Map<String, One> last = new LinkedHashMap<>();
    for (Key key : of.keys()) {
      String canonical = key.canonical();
      row(canonical)
          .ifPresent(
              row ->
                  // Of a key that is there twice, the last one counts.
                  last.put(
                      key.document() + " " + canonical,
                      new One(key, row, row.group(canonical).orElseThrow())));
    }
    return List.copyOf(last.values());
  }

  private Optional<KeyRow> row(String canonical) {
    return catalog.keys().filter(row -> row.group(canonical).isPresent()).findFirst();
  }

  /** Those of the file. */
  List<One> own() {
    return own;
  }

  /** Those of the file and of the files beside it. */
  List<One> everywhere() {
    return everywhere;
  }

  /** Those of the same client and the same document of the file. */
  List<One> with(One one) {
    return own.stream()
        .filter(other -> other.group().equals(one.group()))
        .filter(other -> other.key().document() == one.key().document())
        .toList();
  }

  /** True if a file sets keys that are not to be seen, as by an alias. */
  boolean isOpen() {
    return all.stream().anyMatch(each -> !each.isWhole());
  }

  /** True if a key has one of some values, in each place that sets it, of which there is one. */
  boolean isMet(KeyRow.Condition condition) {
    List<String> values = values(condition.key());
    return condition.key().isEmpty() || !values.isEmpty() && condition.values().containsAll(values);
  }

  /** True if it is sure that a key has none of some values, be it set or not. */
  boolean isUnmet(KeyRow.Condition condition) {
    return values(condition.key()).stream()
        .noneMatch(value -> condition.values().contains(value) || value.contains(PLACEHOLDER));
  }

  private List<String> values(String name) {
    String canonical = Key.canonical(name);
    return all.stream()
        .flatMap(each -> each.keys().stream())
        .filter(key -> key.canonical().equals(canonical))
        .map(key -> KeyRow.canonicalValue(key.value()))
        .toList();
  }

  /** True if a key is only set for a profile of tests and the like. */
  boolean isForShow(One one) {
    return DEMONSTRATION.matcher(file.profile().replace('_', ' ')).matches()
        || file.keys().stream()
            .filter(key -> key.document() == one.key().document())
            .filter(key -> PROFILE_KEYS.contains(key.canonical()))
            .anyMatch(key -> DEMONSTRATION.matcher(key.value()).matches());
  }

  /** A finding at a key; a note where the key is for show. */
  Finding finding(String rule, One one, Level level, String message, String hint) {
    return new Finding(
        rule,
        isForShow(one) ? Level.NOTE : level,
        new Expr.Literal(one.key().pos(), one.key().value(), TypeRef.UNKNOWN),
        message,
        List.of(),
        hint,
        List.of(),
        rule + " at " + one.lastName() + " in " + one.group());
  }
}
