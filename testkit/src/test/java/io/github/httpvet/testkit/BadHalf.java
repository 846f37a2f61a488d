package io.github.httpvet.testkit;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.List;

/** The source of a sample without its good half, whose fields have threads and sockets, too. */
final class BadHalf {

  private BadHalf() {}

  static String of(String text) {
    CompilationUnit unit =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17))
            .parse(text)
            .getResult()
            .orElseThrow();
    unit.findAll(MethodDeclaration.class, method -> method.isAnnotationPresent("Good"))
        .forEach(MethodDeclaration::remove);
    while (unusedField(unit)) {
      // One field's value may be another one's only use.
    }
    return unit.toString();
  }

  private static boolean unusedField(CompilationUnit unit) {
    List<SimpleName> names = unit.findAll(SimpleName.class);
    for (FieldDeclaration field : unit.findAll(FieldDeclaration.class)) {
      for (VariableDeclarator variable : field.getVariables()) {
        String name = variable.getNameAsString();
        boolean isUsed = names.stream().filter(one -> one.getIdentifier().equals(name)).count() > 1;
        if (field.isPrivate() && !isUsed && field.getVariables().size() == 1) {
          field.remove();
          return true;
        }
      }
    }
    return false;
  }
}
