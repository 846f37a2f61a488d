package io.github.httpvet.core.analysis;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.tree.Unit;
import java.util.HashMap;
import java.util.Map;

/** What the names of types mean that the engine could not resolve, by imports and the catalog. */
final class QualifiedNames {

  private final Unit unit;
  private final Catalog catalog;
  private final Map<String, String> known = new HashMap<>();

  QualifiedNames(Unit unit, Catalog catalog) {
    this.unit = unit;
    this.catalog = catalog;
  }

  /** The full name; what was written if nothing tells more. */
  String of(String name) {
    return name.isEmpty() ? name : known.computeIfAbsent(name, this::lookUp);
  }

  private String lookUp(String name) {
    if (catalog.knows(name)) {
      return name;
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String rest = dot < 0 ? "" : name.substring(dot);
    for (Unit.Import anImport : unit.imports()) {
      if (!anImport.isStatic() && !anImport.onDemand() && anImport.name().endsWith("." + first)) {
        return notRelocated(anImport.name() + rest);
      }
    }
    for (Unit.Import anImport : unit.imports()) {
      if (anImport.onDemand()
          && !anImport.isStatic()
          && catalog.knows(notRelocated(anImport.name() + "." + name))) {
        return notRelocated(anImport.name() + "." + name);
      }
    }
    return notRelocated(name);
  }

  /** The name that the library gave a type which a build has put into a package of its own. */
  private String notRelocated(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      String original = name.substring(dot + 1);
      if (original.indexOf('.') > 0 && catalog.knows(original)) {
        return original;
      }
    }
    return name;
  }
}
