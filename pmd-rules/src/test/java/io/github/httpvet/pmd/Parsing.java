package io.github.httpvet.pmd;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import net.sourceforge.pmd.lang.JvmLanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguageProcessorRegistry;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageVersion;
import net.sourceforge.pmd.lang.ast.Parser.ParserTask;
import net.sourceforge.pmd.lang.ast.SemanticErrorReporter;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;

/** Parses and lowers sources, with no class path but this module's test classes. */
final class Parsing {

  private Parsing() {}

  private static final long DEEP_STACK_BYTES = 64L << 20;

  /** Lowers, and gives what is asked of the result while PMD's types can still be asked. */
  static <R> R lowered(String version, String source, Function<Lowered, R> question) {
    JavaLanguageModule java = JavaLanguageModule.getInstance();
    LanguagePropertyBundle properties = java.newPropertyBundle();
    properties.setProperty(JvmLanguagePropertyBundle.AUX_CLASSPATH, classPath());
    LanguageProcessor processor = java.createProcessor(properties);
    try {
      return question.apply(Lowering.lower(parsed(processor, java.getVersion(version), source)));
    } finally {
      close(processor);
    }
  }

  /** The lowered tree as text. */
  static String dump(String version, String source) {
    return lowered(version, source, lowered -> TreeDump.of(lowered.unit()));
  }

  private static String classPath() {
    URL classes = Parsing.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(classes.toString()))
        + File.pathSeparator
        + Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar");
  }

  /** PMD's own parser and types need a deep stack for long chains; what lowers them gets none. */
  private static ASTCompilationUnit parsed(
      LanguageProcessor processor, LanguageVersion version, String source) {
    FutureTask<ASTCompilationUnit> task = new FutureTask<>(() -> parse(processor, version, source));
    new Thread(null, task, "parser", DEEP_STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
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
