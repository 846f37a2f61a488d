package io.github.httpvet.core.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one file tells the others.
 *
 * @param facts what its methods do
 * @param clients its types whose objects are clients, since each makes one of its own
 * @param responses its types whose objects each have a response, and close it
 * @param types what its types declare
 * @param asked types of other files that it hands responses to, of which they may tell
 */
public record UnitFacts(
    List<Fact> facts,
    Set<String> clients,
    Set<String> responses,
    List<DeclaredType> types,
    Set<String> asked) {

  /** Of a file that tells nothing. */
  public static final UnitFacts NONE =
      new UnitFacts(List.of(), Set.of(), Set.of(), List.of(), Set.of());

  /** Copies. */
  public UnitFacts {
    facts = List.copyOf(facts);
    clients = Set.copyOf(clients);
    responses = Set.copyOf(responses);
    types = List.copyOf(types);
    asked = Set.copyOf(asked);
  }

  /** These and more about methods of other files. */
  public UnitFacts and(List<Fact> more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new UnitFacts(all, clients, responses, types, asked);
  }

  /** What it tells alone, as lines of facts. */
  Set<String> lines() {
    Set<String> lines = new HashSet<>();
    facts.forEach(fact -> lines.add(fact.line()));
    clients.forEach(type -> lines.add(FactLine.ofKind(type, "client")));
    responses.forEach(type -> lines.add(FactLine.ofKind(type, "response")));
    return lines;
  }

  /** True if there is nothing that calls in other files could be judged by. */
  public boolean isEmpty() {
    return facts.isEmpty() && clients.isEmpty() && responses.isEmpty();
  }
}
