package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.javac.LiveCheck;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which files name a type that facts are about: a file is read once for it. For one thread. */
final class Mentions {

  /** Two for each round. */
  private static final int MOST = 8;

  private final Function<Path, Optional<LiveCheck.Text>> texts;
  private final Map<Set<String>, Map<Teller, Boolean>> known = new LinkedHashMap<>();

  Mentions(Function<Path, Optional<LiveCheck.Text>> texts) {
    this.texts = texts;
  }

  /** The files that name a type of facts. */
  Predicate<Teller> of(Facts facts) {
    Set<String> types = facts.types();
    if (types.isEmpty()) {
      return teller -> false;
    }
    Map<Teller, Boolean> before = known.remove(types);
    Map<Teller, Boolean> ofTypes = before == null ? new HashMap<>() : before;
    known.put(types, ofTypes);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
    return teller -> ofTypes.computeIfAbsent(teller, one -> isIn(one, facts));
  }

  private boolean isIn(Teller teller, Facts facts) {
    return texts.apply(teller.path()).filter(text -> facts.areMentioned(text.text())).isPresent();
  }

  /** Forgets a file, whose text is another. */
  void forget(Teller teller) {
    known.values().forEach(ofTypes -> ofTypes.remove(teller));
  }
}
