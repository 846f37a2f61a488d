package io.github.httpvet.config;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Unit;
import java.util.List;

/** Knows generated code by its folder and by annotations named {@code Generated}. */
final class Generated {

  private static final List<String> FOLDERS =
      List.of("/target/generated-sources/", "/target/generated-test-sources/", "/build/generated/");

  private Generated() {}

  static boolean isPath(String relative) {
    String path = "/" + relative;
    return FOLDERS.stream().anyMatch(path::contains);
  }

  /** True if the class around a finding, or one around that, says that it is generated. */
  static boolean holds(Unit unit, Finding finding) {
    return unit.types().stream().anyMatch(type -> holds(type, finding.offset()));
  }

  private static boolean holds(Decl.TypeDecl type, int offset) {
    if (!type.pos().isReal() || offset < type.pos().start() || offset >= type.pos().end()) {
      return false;
    }
    return type.annotations().stream().anyMatch(Generated::isName)
        || type.members().stream()
            .anyMatch(member -> member instanceof Decl.TypeDecl inner && holds(inner, offset));
  }

  private static boolean isName(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1).equals("Generated");
  }
}
