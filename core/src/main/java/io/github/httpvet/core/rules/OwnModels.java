package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types and methods that a user's own table names, to be held against a class path. */
public final class OwnModels {

  /** Of who has no table. */
  public static final OwnModels NONE = new OwnModels("", "");

  private static final int SHOWN = 3;

  /** What is known of types: a class path, and sources beside it. */
  public interface ClassPath {

    /** A type by its canonical name; empty if it is not there. */
    Optional<Shape> find(String type);
  }

  /**
   * A type.
   *
   * @param methods its own and inherited ones, and its constructors
   * @param isComplete false if a supertype is not there, so that it may have more methods
   */
  public record Shape(List<Signature> methods, boolean isComplete) {

    /** Copies. */
    public Shape {
      methods = List.copyOf(methods);
    }
  }

  /**
   * A method or constructor.
   *
   * @param name {@code <init>} of constructors
   * @param parameters canonical erased types; empty strings where unknown
   */
  public record Signature(String name, List<String> parameters) {

    /** Copies. */
    public Signature {
      parameters = List.copyOf(parameters);
    }
  }

  private final String file;
  private final Set<String> types = new LinkedHashSet<>();
  private final Map<Integer, Api> apis = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>();

  private OwnModels(String file, String table) {
    this.file = file;
    int number = 0;
    for (String line : table.split("\n", -1)) {
      number++;
      try {
        add(number, Library.parse(file, line));
      } catch (CatalogException e) {
        // Right only together with others, such as a version's: of that nothing is asked here.
        continue;
      }
    }
    types.remove(Api.ANY);
  }

  /** Those of a table that can be read. */
  static OwnModels of(String file, String table) {
    return new OwnModels(file, table);
  }

  private void add(int number, Library line) {
    types.addAll(line.kinds().keySet());
    kinds.addAll(line.kinds().keySet());
    types.addAll(line.fluent());
    line.rows()
        .forEach(
            row -> {
              types.add(row.api().owner());
              apis.put(number, row.api());
            });
  }

  /**
   * What cannot take effect, one line each for the user: types that are nowhere in one, and each
   * method that a type does not have.
   */
  public List<String> problems(ClassPath path) {
    List<String> problems = new ArrayList<>();
    List<String> missing = types.stream().filter(type -> path.find(type).isEmpty()).toList();
    if (!missing.isEmpty()) {
      problems.add(
          file
              + ": "
              + some(missing)
              + (missing.size() == 1 ? " is" : " are")
              + " neither on the class path nor among the sources, so what is said of "
              + (missing.size() == 1 ? "it" : "them")
              + " has no effect");
    }
    apis.forEach(
        (line, api) ->
            path.find(api.owner())
                .filter(shape -> shape.isComplete() && !has(shape, api))
                .ifPresent(shape -> problems.add(file + ":" + line + ": " + lacks(shape, api))));
    return problems;
  }

  /** The facts about methods and types of which the table says nothing itself. */
  Facts leftOf(Facts facts) {
    return kinds.isEmpty() && apis.isEmpty() ? facts : facts.where(line -> !tellsOf(line));
  }

  private boolean tellsOf(String fact) {
    Library line = Library.parse(file, fact);
    return line.kinds().keySet().stream().anyMatch(kinds::contains)
        || line.rows().stream()
            .anyMatch(row -> apis.values().stream().anyMatch(row.api()::isMeantBy));
  }

  private static boolean has(Shape shape, Api api) {
    return api.name().equals(Api.ANY)
        || named(shape, api).anyMatch(method -> api.accepts(method.parameters()));
  }

  private static Stream<Signature> named(Shape shape, Api api) {
    return shape.methods().stream().filter(method -> method.name().equals(api.name()));
  }

  private static String lacks(Shape shape, Api api) {
    List<String> others = named(shape, api).map(OwnModels::text).distinct().sorted().toList();
    String wanted =
        api.parameters() == null
            ? (api.name().equals(Api.CONSTRUCTOR) ? "" : " `" + api.name() + "`")
            : " `" + text(new Signature(api.name(), api.parameters())) + "`";
    return "`"
        + api.owner()
        + "` has no "
        + (api.name().equals(Api.CONSTRUCTOR) ? "constructor" : "method")
        + wanted
        + ", so the line has no effect"
        + (others.isEmpty() ? "" : "; it has " + some(others));
  }

  private static String text(Signature method) {
    String name = method.name().equals(Api.CONSTRUCTOR) ? "" : method.name();
    return name
        + "("
        + String.join(
            ", ", method.parameters().stream().map(type -> type.isEmpty() ? "?" : type).toList())
        + ")";
  }

  private static String some(List<String> names) {
    String first =
        String.join(", ", names.stream().limit(SHOWN).map(name -> "`" + name + "`").toList());
    return names.size() <= SHOWN ? first : first + " and " + (names.size() - SHOWN) + " more";
  }
}
