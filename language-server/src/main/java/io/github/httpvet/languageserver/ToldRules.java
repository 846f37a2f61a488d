package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.javac.UnitCheck;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules with what files tell, of which each takes a while to make. For one thread. */
final class ToldRules {

  /** Those of a check, and of the rounds before it. */
  private static final int MOST = 6;

  private final Map<Key, UnitCheck> known = new LinkedHashMap<>();

  private record Key(UnitCheck rules, Facts facts) {}

  UnitCheck of(UnitCheck rules, Facts facts) {
    Key key = new Key(rules, facts);
    UnitCheck told = known.remove(key);
    if (told == null) {
      told = rules.with(facts);
    }
    known.put(key, told);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
    return told;
  }
}
