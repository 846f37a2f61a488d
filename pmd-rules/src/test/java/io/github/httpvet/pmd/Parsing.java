package io.github.httpvet.pmd;

import java.util.function.Function;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguageProcessorRegistry;
import net.sourceforge.pmd.lang.LanguageVersion;
import net.sourceforge.pmd.lang.ast.Parser.ParserTask;
import net.sourceforge.pmd.lang.ast.SemanticErrorReporter;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;

/** Parses and lowers sources, without a class path beyond the JDK. */
final class Parsing {

  private Parsing() {}

  /** Lowers, and gives what is asked of the result while PMD's types can still be asked. */
  static <R> R lowered(String version, String source, Function<Lowered, R> question) {
    JavaLanguageModule java = JavaLanguageModule.getInstance();
    LanguageProcessor processor = java.createProcessor(java.newPropertyBundle());
    try {
      return question.apply(Lowering.lower(parse(processor, java.getVersion(version), source)));
    } finally {
      close(processor);
    }
  }

  /** The lowered tree as text. */
  static String dump(String version, String source) {
    return lowered(version, source, lowered -> TreeDump.of(lowered.unit()));
  }

  private static ASTCompilationUnit parse(
      LanguageProcessor processor, LanguageVersion version, String source) {
    TextDocument document =
        TextDocument.readOnlyString(source, FileId.fromPathLikeString("Sample.java"), version);
    ParserTask task =
        new ParserTask(
            document, SemanticErrorReporter.noop(), LanguageProcessorRegistry.singleton(processor));
    return (ASTCompilationUnit) processor.services().getParser().parse(task);
  }

  private static void close(LanguageProcessor processor) {
    try {
      processor.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
