package io.github.httpvet.core.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One source file, lowered.
 *
 * @param path the file as the user knows it; only for messages
 * @param text the source that all positions point into, as the engine has it: PMD's line ends are
 *     normalised
 * @param packageName empty for the unnamed package
 * @param imports the imports in source order
 * @param types the top-level types
 * @param release the language level the file is compiled for ({@code 17}), or 0 if not known
 * @param lookup finds a type of the class path by canonical name; empty if it is not there <em>or
 *     not known</em>, so absence proves nothing
 */
public record Unit(
    String path,
    String text,
    String packageName,
    List<Import> imports,
    List<Decl.TypeDecl> types,
    int release,
    Function<String, Optional<TypeRef>> lookup) {

  /**
   * An import.
   *
   * @param name the imported name without {@code .*}
   * @param onDemand true for {@code .*}
   * @param isStatic true for a static import
   */
  public record Import(String name, boolean onDemand, boolean isStatic) {}
}
