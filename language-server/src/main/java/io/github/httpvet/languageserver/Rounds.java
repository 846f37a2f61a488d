package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.javac.LiveCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Files that are asked again with what others tell, until they tell no more: the same rounds as in
 * a check of all files, from the first on, so that what two files only tell each other ends. What a
 * file told before it need not tell again. For one thread.
 */
final class Rounds {

  private final List<Teller> tellers;
  private final Mentions mentions;
  private final Map<Path, UnitFacts> told = new TreeMap<>();
  private final Map<Path, Facts> asked = new HashMap<>();
  private Facts facts = Facts.NONE;
  private Predicate<Teller> mentioning;
  private Predicate<Teller> mentioningResults;
  private Map<String, List<String>> sayings = Map.of();
  private final List<Teller> concerned = new ArrayList<>();
  private int round;
  private int scanned;
  private boolean isDone;

  /** Of files of which all is known that they tell alone. */
  Rounds(Collection<Teller> tellers, Mentions mentions) {
    this.tellers = List.copyOf(tellers);
    this.mentions = mentions;
    for (Teller teller : tellers) {
      if (teller.isWanted()) {
        told.put(teller.path(), teller.alone().orElseThrow().facts());
      }
    }
    begin();
  }

  private void begin() {
    Facts now = Facts.of(told.values());
    Facts changed = now.difference(facts);
    mentioning = mentions.of(changed);
    mentioningResults = mentions.of(changed.ofResults());
    facts = now;
    sayings = now.sayings();
    concerned.clear();
    scanned = 0;
    isDone = changed.equals(Facts.NONE);
  }

  /** True if there is no more to do. */
  boolean isDone() {
    return isDone;
  }

  /** What the files tell together. */
  Facts facts() {
    return facts;
  }

  /** By file, what it was told last; nothing of files that nothing of it concerns. */
  Map<Path, Facts> asked() {
    return asked;
  }

  /** By type, what is told in this round. */
  Map<String, List<String>> sayings() {
    return sayings;
  }

  /** Looks on for files that a change concerns; false if all have been looked at. */
  boolean scan(int most) {
    for (int i = 0; i < most && scanned < tellers.size(); i++) {
      Teller teller = tellers.get(scanned++);
      boolean isTold = told.containsKey(teller.path());
      if ((isTold ? mentioning : mentioningResults).test(teller)) {
        concerned.add(teller);
      }
    }
    return scanned < tellers.size();
  }

  /** The files that have not been asked with what is told in this round. */
  List<Teller> missing() {
    return concerned.stream().filter(teller -> teller.with(sayings).isEmpty()).toList();
  }

  /** Ends a round in which no file is missing. */
  void next() {
    if (concerned.isEmpty()) {
      isDone = true;
      return;
    }
    for (Teller teller : concerned) {
      told.put(teller.path(), teller.with(sayings).orElseThrow());
      asked.put(teller.path(), facts);
    }
    round++;
    if (round == LiveCheck.MOST_ROUNDS) {
      isDone = true;
    } else {
      begin();
    }
  }
}
