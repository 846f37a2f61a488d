package io.github.httpvet.core.facts;

import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the files of a module tell each other, as the lines of a table: sorted, so that the same
 * sources give the same text. Immutable.
 */
public final class Facts {

  /** None. */
  public static final Facts NONE = new Facts(List.of(), Set.of());

  /** Where the facts of a module are in its jar. */
  public static final String FILE = "META-INF/httpvet/facts";

  /** The first line of a file of facts; another number is another notation. */
  public static final String HEADER = "# httpvet facts 1";

  private final List<String> lines;

  /** Types that may have more to tell: those that are handed responses, and supertypes. */
  private final Set<String> asked;

  private Words names;
  private Callers callers;
  private Asked askedNames;

  private Facts(Collection<String> lines, Collection<String> asked) {
    this.lines = List.copyOf(new TreeSet<>(lines));
    this.asked = Set.copyOf(asked);
  }

  /**
   * What files tell together. A method that some type overrides tells only what all of them say; so
   * does one without a body, of the types that implement it.
   */
  public static Facts of(Collection<UnitFacts> units) {
    Map<String, Map<Signature, List<Fact>>> said = new HashMap<>();
    Map<String, DeclaredType> types = new HashMap<>();
    Set<String> clients = new TreeSet<>();
    Set<String> responses = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    for (UnitFacts unit : units) {
      unit.facts()
          .forEach(
              fact ->
                  said.computeIfAbsent(fact.owner(), owner -> new HashMap<>())
                      .computeIfAbsent(fact.method(), method -> new ArrayList<>())
                      .add(fact));
      unit.types().forEach(type -> types.put(type.name(), type));
      clients.addAll(unit.clients());
      responses.addAll(unit.responses());
      asked.addAll(unit.asked());
    }
    Set<String> lines = new TreeSet<>();
    clients.forEach(type -> lines.add(FactLine.ofKind(type, "client")));
    Overriding overriding = new Overriding(said, types.values());
    responses.addAll(interfacesOf(responses, types.values(), overriding));
    responses.forEach(type -> lines.add(FactLine.ofKind(type, "response")));
    said.forEach(
        (owner, methods) ->
            methods.forEach(
                (method, facts) ->
                    overriding
                        .agreed(owner, method, facts)
                        .forEach(fact -> lines.add(fact.line()))));
    overriding.ofOpen().forEach(fact -> lines.add(fact.line()));
    // A supertype may declare what its subtypes tell of.
    said.keySet().stream()
        .filter(types::containsKey)
        .flatMap(owner -> types.get(owner).supertypes().stream())
        .filter(type -> !type.startsWith("java.") && FactLine.isName(type))
        .forEach(asked::add);
    // Broken sources have types without names, and the notation counts ten arguments.
    lines.removeIf(line -> !FactLine.isReadable(line));
    return of(lines, asked);
  }

  private static Facts of(Collection<String> lines, Collection<String> asked) {
    return lines.isEmpty() && asked.isEmpty() ? NONE : new Facts(lines, asked);
  }

  /** The types in sight without code of their own, all of whose subtypes in sight are such ones. */
  private static Set<String> interfacesOf(
      Set<String> responses, Collection<DeclaredType> types, Overriding overriding) {
    Set<String> interfaces = new TreeSet<>();
    for (DeclaredType type : types) {
      List<DeclaredType> below = overriding.below(type.name());
      if (type.concrete().isEmpty()
          && !type.open().isEmpty()
          && !below.isEmpty()
          && below.stream().allMatch(other -> responses.contains(other.name()))) {
        interfaces.add(type.name());
      }
    }
    return interfaces;
  }

  /** True if there are none. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines of the table, sorted. */
  public List<String> lines() {
    return lines;
  }

  /** As they are written to a file. */
  public String text() {
    return HEADER + "\n" + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
  }

  /**
   * Those of a file.
   *
   * @throws CatalogException if it is no such file, or of another version, or a line is wrong
   */
  public static Facts parse(String name, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      throw new CatalogException(name, 1, "expected `" + HEADER + "`");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!FactLine.isFact(lines.get(i))) {
        throw new CatalogException(name, i + 1, "no fact");
      }
    }
    Library.parse(name, text);
    return new Facts(lines.subList(1, lines.size()), Set.of());
  }

  /** Those of some lines. */
  public Facts where(Predicate<String> wanted) {
    return new Facts(lines.stream().filter(wanted).toList(), asked);
  }

  /** The facts about other types than some. */
  public Facts without(Predicate<String> types) {
    return where(line -> !types.test(FactLine.owner(line)));
  }

  /**
   * The facts that were not found in some files, nor tell of their types what these tell
   * themselves.
   */
  public Facts notOf(SourceNames sources) {
    return where(
        line ->
            FactLine.isOfUser(line)
                ? !sources.have(FactLine.file(line))
                : !sources.declare(FactLine.owner(line))
                    && !sources.have(FactLine.owner(line), FactLine.file(line)));
  }

  /** The types that they are about, and those of the results that they tell of. */
  public Set<String> named() {
    Set<String> types = new TreeSet<>();
    for (String line : lines) {
      types.add(FactLine.owner(line));
      types.add(FactLine.result(line));
    }
    types.remove("");
    return types;
  }

  /** Those of all. */
  public static Facts all(Collection<Facts> several) {
    List<String> lines = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (Facts one : several) {
      lines.addAll(one.lines);
      asked.addAll(one.asked);
    }
    return of(lines, asked);
  }

  /** These and others. */
  public Facts and(Facts others) {
    return new Facts(union(lines, others.lines), union(asked, others.asked));
  }

  /** What only one of both has. */
  public Facts difference(Facts other) {
    return new Facts(
        difference(new HashSet<>(lines), new HashSet<>(other.lines)),
        difference(asked, other.asked));
  }

  private static Set<String> union(Collection<String> some, Collection<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> difference(Set<String> some, Set<String> others) {
    Set<String> all = union(some, others);
    all.removeIf(one -> some.contains(one) && others.contains(one));
    return all;
  }

  /**
   * Those that a file without a client of its own may need: of what methods give and what objects
   * have, not only of what becomes of what is handed over.
   */
  public Facts ofResults() {
    return new Facts(lines.stream().filter(FactLine::isOfResult).toList(), asked);
  }

  /** The types that they are, or may come to be, about. */
  public Set<String> types() {
    Set<String> types = new TreeSet<>(asked);
    lines.forEach(line -> types.add(FactLine.owner(line)));
    return types;
  }

  /** By type, the lines about it, without the places of the code that shows them. */
  public Map<String, List<String>> sayings() {
    Map<String, List<String>> sayings = new HashMap<>();
    for (String line : lines) {
      sayings
          .computeIfAbsent(FactLine.owner(line), type -> new ArrayList<>())
          .add(FactLine.withoutPlace(line));
    }
    return sayings;
  }

  /** True if the text names a type that they are, or may come to be, about. */
  public boolean areMentioned(CharSequence text) {
    return areNamed(text) || areAskedOf(text);
  }

  /** True if the text names a type that they are about. */
  private boolean areNamed(CharSequence text) {
    return names().occurIn(text);
  }

  /** True if the text calls what they are about. */
  public boolean areCalled(CharSequence text) {
    return callers().areIn(text, line -> true);
  }

  /** True if the text declares a type that may have something to tell, and is to be asked. */
  public boolean areAskedOf(CharSequence text) {
    return !asked.isEmpty() && askedNames().areDeclaredIn(text);
  }

  private synchronized Asked askedNames() {
    if (askedNames == null) {
      askedNames = new Asked(asked);
    }
    return askedNames;
  }

  /**
   * True if the text calls what others than the unit tell of: what a unit tells itself it knows
   * from its code.
   */
  public boolean areCalledBesides(UnitFacts own, CharSequence text) {
    Set<String> ownLines = own.lines();
    return callers().areIn(text, line -> FactLine.isOfUser(line) || !ownLines.contains(line));
  }

  private synchronized Callers callers() {
    if (callers == null) {
      callers = new Callers(lines);
    }
    return callers;
  }

  private synchronized Words names() {
    if (names == null) {
      Set<String> simpleNames = new HashSet<>();
      lines.stream()
          .map(FactLine::owner)
          .map(type -> type.substring(type.lastIndexOf('.') + 1))
          .forEach(name -> simpleNames.addAll(Words.occurrences(name)));
      names = new Words(simpleNames);
    }
    return names;
  }

  /** As one library, whose types are those of clients. */
  public Library library() {
    return Library.parse("facts", String.join("\n", lines)).mentioningItsTypes();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && lines.equals(facts.lines) && asked.equals(facts.asked);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }
}
