package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.DeclaredType;
import io.github.httpvet.core.facts.Sight;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.javac.LiveCheck;
import io.github.httpvet.javac.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of the workspace, and what it tells the others: alone, and with what others tell. Has no
 * text and no trees. For one thread.
 */
final class Teller {

  /** One for each round, and a few of what was so before a key and is so again after the next. */
  private static final int MOST = 8;

  private final Path path;
  private String className = "";
  private Path root;
  private boolean isRead;
  private boolean isWanted;
  private int text;
  private int outline;

  /** What it tells if nobody tells it anything; null as long as that is not known. */
  private Told alone;

  /** By what others say about the types that it sees. */
  private final Map<List<String>, Told> known = new LinkedHashMap<>();

  /** As {@link #known}, of the last text that is whole. */
  private Map<List<String>, Told> kept = Map.of();

  /** What its text was told to depend on; null if it is not known. */
  private Sight sight;

  /** The last that was told of a text that is whole; what is broken stands for it. */
  private Told whole;

  private boolean isBroken;
  private boolean isSilent;

  Teller(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  String className() {
    return className;
  }

  Optional<Path> root() {
    return Optional.ofNullable(root);
  }

  boolean isWanted() {
    return isWanted;
  }

  /**
   * Takes another text.
   *
   * @param wanted true if the text has to do with clients
   * @return false if it is the same one
   */
  boolean read(LiveCheck.Text read, boolean wanted) {
    int hash = read.text().hashCode();
    if (isRead && hash == text && wanted == isWanted) {
      return false;
    }
    isRead = true;
    text = hash;
    isWanted = wanted;
    className = LiveCheck.className(read);
    root = LiveCheck.root(read).orElse(null);
    forget();
    return true;
  }

  /** True if this is the text that was read last. */
  boolean isOf(String other) {
    return isRead && other.hashCode() == text;
  }

  /** Forgets what it tells: its text, or what it rests on, is another. */
  void forget() {
    if (!isBroken && !known.isEmpty()) {
      kept = new LinkedHashMap<>(known);
    }
    alone = null;
    sight = null;
    isBroken = false;
    isSilent = false;
    known.clear();
  }

  /** What it tells if nobody tells it anything; empty if that is not known. */
  Optional<Told> alone() {
    return Optional.ofNullable(alone);
  }

  /** Takes what it tells if nobody tells it anything. */
  void takeAlone(Told told) {
    isBroken = !told.isParsed() && whole != null;
    alone = isBroken ? whole : told;
    if (isBroken) {
      sight = whole.sight();
      known.putAll(kept);
    } else if (told.isLowered()) {
      whole = told.isParsed() ? told : whole;
      sight = told.sight();
      keep(List.of(), told);
    }
  }

  /**
   * What it tells with what others say; empty if it is not known.
   *
   * @param sayings by type
   */
  Optional<UnitFacts> with(Map<String, List<String>> sayings) {
    if (isSilent) {
      return Optional.of(UnitFacts.NONE);
    }
    Told told = sight == null ? null : known.get(concerning(sayings));
    return Optional.ofNullable(told == null && isBroken ? alone : told).map(Told::facts);
  }

  /** Takes what it tells with what others say. */
  void take(Map<String, List<String>> sayings, Told told) {
    isSilent = !told.isLowered();
    if (!isSilent) {
      sight = told.sight();
      keep(concerning(sayings), told);
    }
  }

  private void keep(List<String> key, Told told) {
    known.remove(key);
    known.put(key, told);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private List<String> concerning(Map<String, List<String>> sayings) {
    List<String> all = new ArrayList<>();
    sayings.keySet().stream()
        .filter(sight.types()::contains)
        .sorted()
        .forEach(type -> all.addAll(sayings.get(type)));
    return all;
  }

  /** True if it is known to have to do with some of the types; empty if that is not known. */
  Optional<Boolean> sees(Set<String> types) {
    return Optional.ofNullable(sight).map(seen -> types.stream().anyMatch(seen.types()::contains));
  }

  /** Takes a new outline; true if others may see the difference. */
  boolean outlines(int now) {
    boolean isOther = outline != now;
    outline = now;
    return isOther;
  }

  /** The names that others have for its types: canonical, and as they are written. */
  Set<String> names() {
    Set<String> names = new HashSet<>(Set.of(className));
    if (whole != null) {
      whole.facts().types().stream().map(DeclaredType::name).forEach(names::add);
    }
    names.addAll(names.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList());
    names.remove("");
    return names;
  }

  /** True if some code of it shows a fact and stands there. */
  boolean shows(String place) {
    return known.values().stream()
        .flatMap(told -> told.facts().facts().stream())
        .anyMatch(fact -> fact.place().equals(place));
  }
}
