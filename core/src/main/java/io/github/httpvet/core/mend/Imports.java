package io.github.httpvet.core.mend;

import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.tree.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The imports of a source, and where a further one goes. */
final class Imports {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);.*$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;.*$");

  private final Unit unit;
  private final Layout layout;

  Imports(Unit unit) {
    this.unit = unit;
    this.layout = new Layout(unit.text());
  }

  /** True if the simple name of a type means another one here, or may do so. */
  boolean isHidden(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return unit.imports().stream()
            .anyMatch(i -> i.name().endsWith("." + simple) && !i.name().equals(type))
        || of(type).isPresent() && Pattern.compile("\\b" + simple + "\\b").matcher(code()).find();
  }

  /** The source below the imports. */
  private String code() {
    return unit.text().substring(Math.min(firstType(), unit.text().length()));
  }

  /** The edit that imports a type; empty if it is imported. */
  Optional<Edit> of(String type) {
    String home = type.substring(0, type.lastIndexOf('.'));
    if (home.equals("java.lang") || home.equals(unit.packageName())) {
      return Optional.empty();
    }
    if (unit.imports().stream()
        .anyMatch(
            i -> !i.isStatic() && (i.onDemand() ? i.name().equals(home) : i.name().equals(type)))) {
      return Optional.empty();
    }
    String line = "import " + type + ";" + layout.newLine();
    String head = unit.text().substring(0, firstType());
    int before = -1;
    int after = -1;
    Matcher imports = IMPORT.matcher(head);
    boolean hasGroup =
        unit.imports().stream().anyMatch(i -> !i.isStatic() && isOfGroup(i.name(), type));
    while (imports.find()) {
      if (hasGroup && !isOfGroup(imports.group(1), type)) {
        continue;
      }
      if (before < 0 && imports.group(1).compareTo(type) > 0) {
        before = imports.start();
      }
      after = layout.nextLine(imports.end());
    }
    if (before >= 0 || after >= 0) {
      return Optional.of(Edit.insert(before >= 0 ? before : after, line));
    }
    Matcher named = PACKAGE.matcher(head);
    return named.find()
        ? Optional.of(Edit.insert(layout.nextLine(named.end()), layout.newLine() + line))
        : Optional.of(Edit.insert(0, line + layout.newLine()));
  }

  /** True if both stand among imports of a kind, as those of the JDK. */
  private static boolean isOfGroup(String name, String other) {
    return name.startsWith(other.substring(0, other.indexOf('.') + 1));
  }

  private int firstType() {
    return unit.types().stream()
        .mapToInt(type -> type.pos().start())
        .filter(start -> start >= 0)
        .min()
        .orElse(unit.text().length());
  }
}
