package io.github.httpvet.core.facts;

import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which code a call may run. What some of it opens has to be closed, whatever the rest gives, such
 * as a double for tests, unless that keeps what it gives; anything else has to hold for all of it.
 */
final class Overriding {

  private final Map<String, Map<Signature, List<Fact>>> said;
  private final Collection<DeclaredType> types;
  private final Map<String, List<DeclaredType>> below = new HashMap<>();

  Overriding(Map<String, Map<Signature, List<Fact>>> said, Collection<DeclaredType> types) {
    this.said = said;
    this.types = types;
    for (DeclaredType type : types) {
      for (String above : type.supertypes()) {
        if (!above.equals(type.name())) {
          below.computeIfAbsent(above, name -> new ArrayList<>()).add(type);
        }
      }
    }
    below.values().forEach(all -> all.sort(Comparator.comparing(DeclaredType::name)));
  }

  /** The types in sight that have the type for a supertype, by name. */
  List<DeclaredType> below(String type) {
    return below.getOrDefault(type, List.of());
  }

  /** Those of the facts that hold for a call of the method, whatever type in sight it is of. */
  List<Fact> agreed(String owner, Signature method, List<Fact> facts) {
    List<DeclaredType> others =
        method.name().equals(Api.CONSTRUCTOR) ? List.of() : overriding(owner, method);
    return facts.stream()
        .filter(
            fact ->
                isOpening(fact)
                    ? noneRemembers(others, method)
                    : isHandingOver(fact)
                        ? isLeftToAll(owner, method, others)
                        : allSay(others, fact))
        .toList();
  }

  private static boolean isHandingOver(Fact fact) {
    return fact.head().equals(Role.OPENS_PARAMETER.word());
  }

  /** True for a method without a body, of which the types that have one tell nothing in common. */
  private boolean isLeftToAll(String owner, Signature method, List<DeclaredType> others) {
    return types.stream()
            .anyMatch(type -> type.name().equals(owner) && type.open().contains(method))
        && facts(method, others).noneMatch(fact -> FactLine.isOfArgument(fact.line()));
  }

  private static boolean noneRemembers(List<DeclaredType> types, Signature method) {
    return types.stream().noneMatch(type -> type.remembering().contains(method));
  }

  private boolean allSay(List<DeclaredType> others, Fact fact) {
    return others.stream().allMatch(other -> says(other.name(), fact));
  }

  private static boolean isOpening(Fact fact) {
    return fact.head().equals(Role.OPENS.word());
  }

  /** What methods without a body do, as the types in sight say that have one for it. */
  List<Fact> ofOpen() {
    List<Fact> facts = new ArrayList<>();
    for (DeclaredType type : types) {
      for (Signature method : type.open()) {
        List<DeclaredType> others = overriding(type.name(), method);
        facts(method, others).map(fact -> fact.of(type.name())).forEach(facts::add);
      }
    }
    return facts;
  }

  /** What a call of the method does, which all the types declare. */
  private Stream<Fact> facts(Signature method, List<DeclaredType> types) {
    List<Fact> said = types.stream().flatMap(type -> of(type.name(), method).stream()).toList();
    Stream<Fact> opening =
        said.stream().filter(f -> isOpening(f) && noneRemembers(types, method)).limit(1);
    Stream<Fact> agreed =
        types.stream()
            .limit(1)
            .flatMap(type -> of(type.name(), method).stream())
            .filter(fact -> !isOpening(fact) && allSay(types, fact));
    return Stream.concat(opening, agreed);
  }

  private List<DeclaredType> overriding(String owner, Signature method) {
    return below(owner).stream().filter(type -> type.concrete().contains(method)).toList();
  }

  private boolean says(String owner, Fact fact) {
    return of(owner, fact.method()).stream()
        .anyMatch(other -> other.saying().equals(fact.saying()));
  }

  private List<Fact> of(String owner, Signature method) {
    return said.getOrDefault(owner, Map.of()).getOrDefault(method, List.of());
  }
}
