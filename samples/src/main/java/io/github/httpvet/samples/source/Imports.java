package io.github.httpvet.samples.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a source imports. */
public final class Imports {

  private Imports() {}

  /** The names of the imported types and members, in their order. */
  public static List<String> of(Path source) throws IOException {
    return of(parse(source));
  }

  static List<String> of(CompilationUnit unit) {
    return unit.getImports().stream().map(ImportDeclaration::getNameAsString).toList();
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or is no Java
   */
  static CompilationUnit parse(Path file) throws IOException {
    ParserConfiguration java17 =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    ParseResult<CompilationUnit> parsed = new JavaParser(java17).parse(Files.readString(file));
    if (!parsed.isSuccessful()) {
      throw new IOException(file + " is no Java: " + parsed.getProblems());
    }
    return parsed.getResult().orElseThrow();
  }
}
