package io.github.httpvet.seeds;

import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The opening moves into another file, and nothing closes the response any more. */
final class OpenedElsewhere implements Way {

  private static final String CLASS = "Seeded";

  private enum Kind {
    /** A method of the other file opens it. */
    METHOD("opening-in-other-file"),
    /** An object of the other file has it, gives it and closes it. */
    WRAPPER("opening-in-wrapper-of-other-file");

    private final String way;

    Kind(String way) {
      this.way = way;
    }
  }

  private final Kind kind;

  private OpenedElsewhere(Kind kind) {
    this.kind = kind;
  }

  static Way byMethod() {
    return new OpenedElsewhere(Kind.METHOD);
  }

  static Way inWrapper() {
    return new OpenedElsewhere(Kind.WRAPPER);
  }

  @Override
  public String name() {
    return kind.way;
  }

  @Override
  public List<Break> breaks(Code code) {
    List<Break> breaks = new ArrayList<>();
    for (Opened opened : code.opened()) {
      Optional<List<Edit>> dropped =
          opened.init() == null ? Optional.empty() : Dropping.edits(code, opened);
      dropped.ifPresent(
          edits -> {
            TreePath init = Names.path(opened.at(), opened.init());
            Map<String, String> names = Names.variables(code, init);
            List<Edit> all = new ArrayList<>(edits);
            all.add(Edit.replace(code.span(opened.init()), call(code, opened, names)));
            breaks.add(
                Breaks.at(code, Breaks.RESPONSE, opened.row(), opened.at(), all)
                    .with(code.beside(CLASS, members(code, opened, init, names))));
          });
    }
    return breaks;
  }

  private String call(Code code, Opened opened, Map<String, String> names) {
    return kind == Kind.METHOD
        ? CLASS + ".open(" + String.join(", ", names.keySet()) + ")"
        : "new " + CLASS + "(" + code.text(opened.init()) + ").get()";
  }

  private String members(Code code, Opened opened, TreePath init, Map<String, String> names) {
    String type = opened.variable().asType().toString();
    if (kind == Kind.METHOD) {
      String parameters =
          names.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", "));
      return "  static %s open(%s)%s {\n    return %s;\n  }\n"
          .formatted(type, parameters, Hoisting.thrown(code, init), code.text(opened.init()));
    }
    return """
      private final TYPE held;

      Seeded(TYPE held) {
        this.held = held;
      }

      TYPE get() {
        return held;
      }
    """
        .replace("TYPE", type);
  }
}
