package io.github.httpvet.pmd;

import io.github.httpvet.config.FactsOfPath;
import io.github.httpvet.core.facts.Facts;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import net.sourceforge.pmd.lang.JvmLanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.impl.BatchLanguageProcessor;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the modules of PMD's auxiliary class path tell. */
final class AuxFacts {

  private static final Logger LOG = LoggerFactory.getLogger("httpvet");

  /** What PMD writes before a file that lists the class path. */
  private static final String LIST = "file:";

  /**
   * By the run that they are of, and as long as it lives: PMD copies each rule for each thread and
   * gives the copies nothing to share.
   */
  private static final Map<LanguageProcessor, Facts> KNOWN = new WeakHashMap<>();

  private AuxFacts() {}

  /** Those that a file is to be judged by; none if PMD was given no class path. */
  static Facts of(ASTCompilationUnit unit) {
    LanguageProcessor processor = unit.getAstInfo().getLanguageProcessor();
    synchronized (KNOWN) {
      return KNOWN.computeIfAbsent(processor, AuxFacts::read);
    }
  }

  private static Facts read(LanguageProcessor processor) {
    if (!(processor instanceof BatchLanguageProcessor<?> batch)
        || !(batch.getProperties() instanceof JvmLanguagePropertyBundle java)) {
      return Facts.NONE;
    }
    List<String> problems = new ArrayList<>();
    Facts facts = FactsOfPath.read(entries(java), problems);
    problems.forEach(problem -> LOG.warn("httpvet: {}", problem));
    return facts;
  }

  /**
   * What the user gave as text; older versions of PMD, and who runs PMD from a program, a loader.
   */
  @SuppressWarnings("deprecation") // The older versions have no other name for the loader.
  private static List<Path> entries(JvmLanguagePropertyBundle java) {
    try {
      String path = java.getProperty(JvmLanguagePropertyBundle.AUX_CLASSPATH);
      return path.isBlank() ? ofLoader(java.getAnalysisClassLoader()) : ofText(path);
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException e) {
      LOG.warn("httpvet: not looked for facts on the class path: {}", e.toString());
      return List.of();
    }
  }

  private static List<Path> ofText(String path) throws IOException, URISyntaxException {
    List<String> names =
        path.startsWith(LIST)
            ? Files.readAllLines(Path.of(new URI(path)))
            : Arrays.asList(path.split(File.pathSeparator));
    List<Path> entries = new ArrayList<>();
    for (String name : names) {
      if (!name.isBlank() && !name.startsWith("#")) {
        entries.add(Path.of(name.strip()));
      }
    }
    return entries;
  }

  private static List<Path> ofLoader(ClassLoader loader) throws URISyntaxException {
    boolean isPmd = loader == LanguageProcessor.class.getClassLoader();
    List<Path> entries = new ArrayList<>();
    if (!isPmd && loader instanceof URLClassLoader urls) {
      for (URL url : urls.getURLs()) {
        entries.add(Path.of(url.toURI()));
      }
    }
    return entries;
  }
}
