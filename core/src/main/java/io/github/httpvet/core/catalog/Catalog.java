package io.github.httpvet.core.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All libraries, indexed for questions. Immutable to those who ask; indexes are made when first
 * asked.
 */
public final class Catalog {

  private final List<Library> libraries;
  private final Map<String, List<Row>> rowsByName = new HashMap<>();
  private final Map<String, List<Row>> constructors = new HashMap<>();
  private final Map<String, List<Row>> rowsByResult = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();
  private final Map<String, List<String>> namesOf = new ConcurrentHashMap<>();
  private final Map<String, Map<Phase, List<Row>>> settersOf = new ConcurrentHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> fluent = new HashSet<>();
  private final Map<String, Set<Phase>> properties = new LinkedHashMap<>();
  private final List<Row> sharing;
  private final List<Row> handlers;
  private final Set<String> owners = new HashSet<>();
  private final Set<String> clientTypes = new HashSet<>();
  private final Map<Row, Library> limited = new IdentityHashMap<>();
  private final Words mentions;
  private final Set<String> triggerWords = new TreeSet<>();
  private Words triggers;
  private Map<Phase, List<Row>> setters;

  /** Of the given libraries. */
  public Catalog(List<Library> libraries) {
    this.libraries = List.copyOf(libraries);
    Set<String> allMentions = new TreeSet<>();
    for (Library library : libraries) {
      // What code of other files extends is named by it, too; that says nothing new of the kind.
      library
          .kinds()
          .forEach((type, kind) -> kinds.merge(type, kind, (old, k) -> k.equals(OTHER) ? old : k));
      supertypes.putAll(library.supertypes());
      fluent.addAll(library.fluent());
      properties.putAll(library.properties());
      allMentions.addAll(library.mentions());
      for (Row row : library.rows()) {
        add(library, row);
      }
    }
    for (String type : supertypes.keySet()) {
      if (Api.isByName(type)) {
        names.add(type);
      }
    }
    mentions = new Words(allMentions);
    handlers =
        libraries.stream()
            .flatMap(library -> library.rows().stream())
            .filter(row -> row.role() == Role.TOLD_OF_ANSWER)
            .toList();
    sharing =
        libraries.stream()
            .flatMap(library -> library.rows().stream())
            .filter(row -> SHARING.contains(row.role()) && !row.details().isIfGiven())
            .toList();
  }

  private void add(Library library, Row row) {
    String name = row.api().name();
    if (row.isOfVersions()) {
      limited.put(row, library);
    }
    rowsByName.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
    if (name.equals(Api.CONSTRUCTOR)) {
      String owner = row.api().isByName() ? Api.ANY : row.api().owner();
      constructors.computeIfAbsent(owner, key -> new ArrayList<>()).add(row);
    }
    rowsByResult.computeIfAbsent(row.result(), key -> new ArrayList<>()).add(row);
    if (!library.mentions().isEmpty()) {
      String owner = row.api().owner();
      boolean isGenerated = owner.startsWith(Api.ANY); // Its uses have no name to look for.
      boolean isTrigger = TRIGGERS.contains(row.role());
      if (!isGenerated) {
        owners.add(owner);
        // What a table says of a map is about its client, and no code with a map is for that.
        boolean isOfLibrary = !library.supported().isEmpty() && !owner.startsWith("java.");
        if (isTrigger || isOfLibrary || library.kinds().containsKey(owner)) {
          clientTypes.add(owner);
        }
      }
      if ((isTrigger || isGenerated) && !name.equals(Api.CONSTRUCTOR) && !name.equals(Api.ANY)) {
        triggerWords.add(name + "(");
      }
    }
  }

  private static final String OTHER = "other";

  private static final Set<Role> SHARING = Set.of(Role.SHARES, Role.BUILDER_SHARES);

  private static final Set<Role> TRIGGERS =
      Set.of(Role.CLIENT, Role.TRANSPORT, Role.BLOCKS, Role.OPENS, Role.OPENS_PARAMETER);

  /** This one and one more library. */
  public Catalog and(Library library) {
    return new Catalog(Stream.concat(libraries.stream(), Stream.of(library)).toList());
  }

  /** The libraries, in the order of the documentation. */
  public List<Library> libraries() {
    return libraries;
  }

  /** The rows about methods of a name, in the order of the tables. */
  public List<Row> named(String methodName) {
    return rowsByName.getOrDefault(methodName, List.of());
  }

  /** The rows about constructors of a type, then those of types that only have a name. */
  public Stream<Row> constructors(String type) {
    return Stream.concat(
        constructors.getOrDefault(type, List.of()).stream(),
        constructors.getOrDefault(Api.ANY, List.of()).stream());
  }

  /**
   * False if the row holds only in some versions and the class path does not tell that it has one.
   *
   * @param isThere whether the class path has a type of that canonical name
   */
  public boolean holds(Row row, Predicate<String> isThere) {
    Library library = limited.get(row);
    return library == null || library.holds(row, isThere);
  }

  /** The rows whose declared result is the type. */
  public List<Row> giving(String type) {
    return rowsByResult.getOrDefault(type, List.of());
  }

  /** The rows about methods that release an object of the type, in the order of the tables. */
  public List<Row> releasing(String type) {
    return libraries.stream()
        .flatMap(library -> library.rows().stream())
        .filter(row -> row.role() == Role.CLOSES && row.argument() < 0)
        .filter(row -> row.api().owner().equals(type))
        .toList();
  }

  /** What to write for timeouts, in the order of the tables. */
  public Stream<Mend> mends() {
    return libraries.stream().flatMap(library -> library.mends().stream());
  }

  /** What to write to release a response, by its type: code with {@code $it}. */
  public Stream<Map.Entry<String, String>> releases() {
    return libraries.stream().flatMap(library -> library.releases().entrySet().stream());
  }

  /** What to write to read a response to its end, by its type: code with {@code $it}. */
  public Stream<Map.Entry<String, String>> drains() {
    return libraries.stream().flatMap(library -> library.drains().entrySet().stream());
  }

  /** The rows about methods of handlers that are given answers of any status. */
  public List<Row> handlers() {
    return handlers;
  }

  /** The rows about methods by which a client may get connections that it shares. */
  public List<Row> sharing() {
    return sharing;
  }

  /** The rows about methods of the type that limit connections, in the order of the tables. */
  public List<Row> limiting(String owner) {
    return libraries.stream()
        .flatMap(library -> library.rows().stream())
        .filter(row -> row.role() == Role.LIMITS && row.api().owner().equals(owner))
        .toList();
  }

  /** The methods of the type that bound a phase, in the order of the tables. */
  public List<String> setters(String type, Phase phase) {
    return setterRows(type, phase).stream().map(row -> row.api().name()).distinct().toList();
  }

  /** True if a method of the type, or of a supertype, takes a configuration. */
  public boolean configures(String type) {
    return libraries.stream()
        .flatMap(library -> library.rows().stream())
        .anyMatch(row -> row.role() == Role.CONFIGURES && isSubtype(type, row.api().owner()));
  }

  /** The rows about them. */
  public List<Row> setterRows(String type, Phase phase) {
    return settersOf.computeIfAbsent(type, this::findSetters).getOrDefault(phase, List.of());
  }

  private Map<Phase, List<Row>> findSetters(String type) {
    Map<Phase, List<Row>> found = new EnumMap<>(Phase.class);
    setters()
        .forEach(
            (phase, rows) -> {
              List<Row> own =
                  rows.stream().filter(row -> isSubtype(type, row.api().owner())).toList();
              if (!own.isEmpty()) {
                found.put(phase, own);
              }
            });
    return found.isEmpty() ? Map.of() : found;
  }

  private synchronized Map<Phase, List<Row>> setters() {
    if (setters == null) {
      setters = new EnumMap<>(Phase.class);
      for (Library library : libraries) {
        for (Row row : library.rows()) {
          if (row.role() == Role.SETS && !row.api().name().equals(Api.CONSTRUCTOR)) {
            row.phases()
                .forEach(phase -> setters.computeIfAbsent(phase, p -> new ArrayList<>()).add(row));
          }
        }
      }
    }
    return setters;
  }

  /**
   * What bounds a phase in the library that a row is of: of those that a program calls, the one
   * that bounds the most.
   */
  public Optional<Row> setterBeside(Row row, Phase phase) {
    Optional<Row> own = setter(phase, r -> r == row);
    return own.isEmpty() && row.details().url().isPresent()
        ? setter(phase, r -> r.details().url().equals(Optional.of(Place.RECEIVER)))
        : own;
  }

  /** A setter of a library that has such a row. */
  private Optional<Row> setter(Phase phase, Predicate<Row> beside) {
    return libraries.stream()
        .filter(library -> library.rows().stream().anyMatch(beside))
        .flatMap(library -> library.rows().stream())
        .filter(r -> r.role() == Role.SETS && r.phases().contains(phase))
        .filter(r -> !r.api().name().equals(Api.CONSTRUCTOR) && r.details().unless().isEmpty())
        .filter(r -> !isMaker(r.api()))
        .filter(r -> r.api().parameters() != null && !r.api().parameters().isEmpty())
        .max(Comparator.comparingInt(r -> r.phases().size()));
  }

  /** True if it makes what has a bound by default, instead of setting one. */
  private boolean isMaker(Api api) {
    return named(api.name()).stream()
        .anyMatch(row -> row.role() == Role.CLIENT && row.api().owner().equals(api.owner()));
  }

  /**
   * True if the table says that {@code type} is {@code supertype} or a subtype of it, or that types
   * of such a name are: to be asked of types that are not there.
   */
  public boolean isSubtype(String type, String supertype) {
    if (type.equals(supertype)) {
      return true;
    }
    return knows(type)
        ? ancestors.computeIfAbsent(type, this::findAncestors).contains(supertype)
        : namesOf(type).stream()
            .flatMap(name -> supertypes.get(name).stream())
            .anyMatch(extended -> isSubtype(extended, supertype));
  }

  private Set<String> findAncestors(String type) {
    Deque<String> pending = new ArrayDeque<>(List.of(type));
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      String next = pending.pop();
      if (seen.add(next)) {
        pending.addAll(supertypes.getOrDefault(next, List.of()));
      }
    }
    return seen;
  }

  /** True if the tables say what types of such a name are, as generated ones. */
  public boolean isKnownByName(String type) {
    return !namesOf(type).isEmpty();
  }

  /** True if the tables say that types of some name extend it. */
  public boolean hasGenerated(String type) {
    return names.stream().anyMatch(name -> supertypes.get(name).contains(type));
  }

  private List<String> namesOf(String type) {
    return knows(type) ? List.of() : namesOf.computeIfAbsent(type, this::findNames);
  }

  private List<String> findNames(String type) {
    return names.stream().filter(name -> Api.isNamedSo(type, name)).toList();
  }

  /** All types that the tables name. */
  public Set<String> types() {
    Set<String> all = new LinkedHashSet<>(kinds.keySet());
    rowsByName.values().forEach(rows -> rows.forEach(row -> all.add(row.api().owner())));
    all.removeIf(name -> name.startsWith(Api.ANY));
    return all;
  }

  /**
   * True if a table of a library names a type of the package that the type is in; what a user or
   * other files tell of types does not count.
   */
  public boolean hasPackageOf(String type) {
    String prefix = type.substring(0, type.lastIndexOf('.') + 1);
    return !prefix.isEmpty()
        && libraries.stream()
            .filter(library -> !library.supported().isEmpty())
            .flatMap(library -> library.kinds().keySet().stream())
            .anyMatch(known -> known.startsWith(prefix) && known.indexOf('.', prefix.length()) < 0);
  }

  /** True if the tables name the type. */
  public boolean knows(String type) {
    return kinds.containsKey(type) || owners.contains(type);
  }

  /** True if the tables say that the type is of that kind. */
  public boolean isKind(String type, String kind) {
    return kind.equals(kinds.get(type));
  }

  /** True if the type belongs to a client library, and is none of all the JDK's other types. */
  public boolean isClientType(String type) {
    return clientTypes.contains(type);
  }

  /** True if unlisted methods of the type return their receiver. */
  public boolean isFluent(String type) {
    return fluent.contains(type);
  }

  /** The system properties that bound phases when a program sets them. */
  public Map<String, Set<Phase>> properties() {
    return properties;
  }

  /** What keys of files of settings do. */
  public Stream<KeyRow> keys() {
    return libraries.stream().flatMap(library -> library.keys().stream());
  }

  /** True if the text has a word that files using some client have. */
  public boolean mentionsClient(CharSequence text) {
    return mentions.occurIn(text);
  }

  /** True if the text calls a method named as one that makes or uses a client. */
  public boolean callsClientMethod(CharSequence text) {
    return triggers().occurIn(text);
  }

  private synchronized Words triggers() {
    if (triggers == null) {
      triggers = new Words(triggerWords);
    }
    return triggers;
  }
}
