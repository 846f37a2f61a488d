package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.javac.LiveCheck;
import io.github.httpvet.javac.Told;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files of a workspace folder that tell each other, as those of one run of a check do, and what
 * they tell. Works in small steps. For one thread.
 */
final class Tellers {

  /** Files are looked into up to this number; the others tell nothing. */
  static final int MOST = 3_000;

  /** How many files are read in a step. */
  private static final int READ = 32;

  private final Asker asker;
  private final Consumer<Path> changed;
  private final Mentions mentions;
  private final Map<Path, Teller> all = new TreeMap<>();
  private final Set<Teller> unread = new LinkedHashSet<>();
  private final Set<String> classNames = new HashSet<>();
  private Rounds rounds;
  private boolean isSettled;
  private boolean isFull;

  /** True from when all has been told once: what is found then is a change of something. */
  private boolean isComplete;

  private Facts facts = Facts.NONE;
  private Map<Path, Facts> asked = Map.of();

  /**
   * Without a file yet.
   *
   * @param changed told of files that may see others than they saw before
   */
  Tellers(Asker asker, Consumer<Path> changed) {
    this.asker = asker;
    this.changed = changed;
    this.mentions = new Mentions(asker::text);
  }

  Set<Path> paths() {
    return Collections.unmodifiableSet(all.keySet());
  }

  /** True if all is known that the files tell. */
  boolean isSettled() {
    return isSettled;
  }

  /** True if not all files are looked into. */
  boolean isFull() {
    return isFull;
  }

  /** Leaves it at what is known, since something goes wrong. */
  void giveUp() {
    rounds = null;
    isSettled = true;
  }

  /** Reads a file, or reads it again. */
  void read(Path path) {
    unread.add(all.computeIfAbsent(path, Teller::new));
    restart();
  }

  /** Reads a file again if its text is another. */
  void changed(Path path) {
    if (asker.text(path).filter(text -> all.get(path).isOf(text.text())).isEmpty()) {
      read(path);
    }
  }

  /** Forgets a file that is gone. */
  void remove(Path path) {
    Teller gone = all.remove(path);
    if (gone != null) {
      unread.remove(gone);
      mentions.forget(gone);
      classNames.remove(gone.className());
      restart();
      tellDependents(gone, gone.names());
    }
  }

  /** Forgets what files tell: the class path that they are read with is another. */
  void forget(Predicate<Path> which) {
    all.values().stream()
        .filter(teller -> which.test(teller.path()))
        .forEach(
            teller -> {
              teller.forget();
              unread.add(teller);
            });
    restart();
  }

  private void restart() {
    rounds = null;
    isSettled = false;
  }

  /** Does a piece of the work; false if nothing is left that can be done. */
  boolean step() {
    if (isSettled) {
      return false;
    }
    if (!unread.isEmpty()) {
      return readSome();
    }
    List<Teller> unasked =
        all.values().stream()
            .filter(teller -> teller.isWanted() && teller.alone().isEmpty())
            .toList();
    if (!unasked.isEmpty()) {
      return ask(unasked, Facts.NONE, this::takeAlone);
    }
    if (rounds == null) {
      rounds = new Rounds(all.values(), mentions);
    }
    return stepOfRounds();
  }

  private boolean stepOfRounds() {
    if (rounds.isDone()) {
      facts = rounds.facts();
      asked = Map.copyOf(rounds.asked());
      rounds = null;
      isSettled = true;
      isComplete = true;
      return true;
    }
    if (rounds.scan(READ)) {
      return true;
    }
    List<Teller> missing = rounds.missing();
    if (missing.isEmpty()) {
      rounds.next();
      return true;
    }
    Map<String, List<String>> sayings = rounds.sayings();
    return ask(missing, rounds.facts(), (teller, told) -> teller.take(sayings, told));
  }

  private boolean readSome() {
    if (asker.isEarly(unread.iterator().next().path())) {
      return false;
    }
    Deque<Teller> next = new ArrayDeque<>(unread);
    for (int i = 0; i < READ && !next.isEmpty(); i++) {
      Teller teller = next.poll();
      unread.remove(teller);
      asker.text(teller.path()).ifPresent(text -> read(teller, text));
    }
    return true;
  }

  private void read(Teller teller, LiveCheck.Text text) {
    Set<String> before = teller.names();
    boolean isWanted = asker.isWanted(text);
    if (isWanted && !teller.isWanted() && !isRoom()) {
      isFull = true;
      isWanted = false;
    }
    if (teller.read(text, isWanted)) {
      mentions.forget(teller);
      classNames.add(teller.className());
      before.addAll(teller.names());
      if (!isWanted && teller.outlines(Outlines.of(text.text()))) {
        tellDependents(teller, before);
      }
    }
  }

  private boolean isRoom() {
    return all.values().stream().filter(Teller::isWanted).limit(MOST).count() < MOST;
  }

  /** Takes what a file was told. */
  private interface Taking {
    void take(Teller teller, Told told);
  }

  private boolean ask(List<Teller> waiting, Facts facts, Taking taking) {
    List<Teller> ready = waiting.stream().filter(teller -> !asker.isEarly(teller.path())).toList();
    if (ready.isEmpty()) {
      return false;
    }
    for (Told told : asker.ask(ready, roots(), facts, this::isOwn)) {
      Optional.ofNullable(all.get(told.path())).ifPresent(teller -> taking.take(teller, told));
    }
    return true;
  }

  private void takeAlone(Teller teller, Told told) {
    Set<String> before = teller.names();
    teller.takeAlone(told);
    before.addAll(teller.names());
    int outline = teller.alone().orElseThrow().sight().outline();
    if (teller.outlines(outline)) {
      tellDependents(teller, before);
    }
  }

  /** Lets those that see a type be asked again, since it is not what it was. */
  private void tellDependents(Teller changedOne, Set<String> names) {
    for (Teller teller : isComplete ? List.copyOf(all.values()) : List.<Teller>of()) {
      if (teller != changedOne && sees(teller, names)) {
        teller.forget();
        changed.accept(teller.path());
      }
    }
  }

  private boolean sees(Teller teller, Set<String> names) {
    return teller
        .sees(names)
        .orElseGet(
            () ->
                teller.isWanted()
                    && asker
                        .text(teller.path())
                        .filter(text -> names.stream().anyMatch(text.text()::contains))
                        .isPresent());
  }

  /** True if the type is declared by one of the files. */
  boolean isOwn(String type) {
    String name = type;
    while (!name.isEmpty() && !classNames.contains(name)) {
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return !name.isEmpty();
  }

  /** The folders that have the packages of the files. */
  Set<Path> roots() {
    Set<Path> roots = new LinkedHashSet<>();
    all.values().forEach(teller -> teller.root().ifPresent(roots::add));
    return roots;
  }

  /**
   * What a text is told. As long as it is not known which files it concerns, all, if the text names
   * a type that it is about.
   */
  Facts told(LiveCheck.Text text) {
    Teller teller = all.get(text.path());
    if (isSettled && teller != null && teller.isOf(text.text())) {
      return asked.getOrDefault(text.path(), Facts.NONE);
    }
    return facts.areMentioned(text.text()) ? facts : Facts.NONE;
  }

  /** True if a change of what is told may change what is found in a text. */
  boolean concerns(Facts change, LiveCheck.Text text) {
    return !change.equals(Facts.NONE)
        && Optional.ofNullable(all.get(text.path()))
            .filter(teller -> teller.isOf(text.text()))
            .flatMap(teller -> teller.sees(change.types()))
            .orElseGet(() -> change.areMentioned(text.text()));
  }

  /**
   * The file in which some code shows a fact.
   *
   * @param place name and line, as findings have it
   * @return empty if there is none, or more than one
   */
  Optional<Path> showing(String place) {
    String name = place.substring(0, Math.max(0, place.lastIndexOf(':')));
    List<Path> found =
        all.values().stream()
            .filter(teller -> teller.path().endsWith(name) && teller.shows(place))
            .map(Teller::path)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
