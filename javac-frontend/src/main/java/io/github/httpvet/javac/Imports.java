package io.github.httpvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import io.github.httpvet.core.tree.Unit.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The imports of a unit, and the names that they qualify when javac could not. */
final class Imports {

  private final List<Import> all = new ArrayList<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> staticOwners = new HashMap<>();

  private Imports() {}

  static Imports of(CompilationUnitTree unit) {
    Imports imports = new Imports();
    for (ImportTree tree : unit.getImports()) {
      String name = TypeNames.written(tree.getQualifiedIdentifier());
      // A module import (since 25) names no package; what it brings is always resolved.
      if (!name.isEmpty() && !Syntax.isModuleImport(tree)) {
        imports.add(name, tree.isStatic());
      }
    }
    return imports;
  }

  private void add(String name, boolean isStatic) {
    int dot = name.lastIndexOf('.');
    String last = name.substring(dot + 1);
    String qualifier = dot < 0 ? "" : name.substring(0, dot);
    if (last.equals("*")) {
      all.add(new Import(qualifier, true, isStatic));
      return;
    }
    all.add(new Import(name, false, isStatic));
    (isStatic ? staticOwners : types).put(last, isStatic ? qualifier : name);
  }

  List<Import> all() {
    return List.copyOf(all);
  }

  /** The name with its first segment replaced by what a single-type import says it is. */
  String qualify(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String imported = types.get(first);
    return imported == null ? written : imported + written.substring(first.length());
  }

  /** The type that a single static import takes the member from, or empty. */
  String staticOwner(String member) {
    return staticOwners.getOrDefault(member, "");
  }
}
