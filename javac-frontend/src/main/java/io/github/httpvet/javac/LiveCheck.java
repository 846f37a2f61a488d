package io.github.httpvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import io.github.httpvet.config.FactsOfPath;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.finding.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Checks single texts one after the other, as an editor has them, and keeps the class path open in
 * between. For one thread, which needs a deep stack: see {@link #newThread}.
 */
public final class LiveCheck implements AutoCloseable {

  /**
   * A text as the editor has it, saved or not.
   *
   * @param path where it is or will be saved
   */
  public record Text(Path path, String text) {}

  /**
   * What there is to see of a checked text; to be used only while it is handed over.
   *
   * @param report the findings, in no file's but the editor's text
   * @param unresolvedClients true if a client's type that is imported is not on the class path
   * @param suppression the change that silences a rule at an offset, if there can be one
   */
  public record Seen(
      FileReport report,
      boolean unresolvedClients,
      BiFunction<String, Integer, Optional<Edit>> suppression) {}

  /** How often texts are asked again with what others tell, as in a check of files. */
  public static final int MOST_ROUNDS = FactRounds.MAX_ROUNDS;

  private static final String MARK = "\uFEFF";

  private final JavaCompiler compiler;
  private final JavacOptions options;
  private final StandardJavaFileManager standard;
  private final List<String> problems = new ArrayList<>();
  private final Facts factsOfPath;
  private Set<Path> sourcePath = Set.of();

  private LiveCheck(JavaCompiler compiler, JavacOptions options) throws IOException {
    this.compiler = compiler;
    this.options = options;
    this.standard = compiler.getStandardFileManager(null, null, options.encoding());
    List<Path> classPath = ClassPath.usable(options.classPath(), problems);
    this.factsOfPath = FactsOfPath.read(classPath, problems);
    // Once: javac opens each jar to do so.
    new SourceFiles(standard, classPath, sourcePath, Map.of()).flush();
  }

  /**
   * With a class path; empty if this Java has no compiler.
   *
   * @param release the language level, or 0 for the running JDK's, which also stands for one that
   *     it does not know
   * @throws IOException if the class path cannot be read
   */
  public static Optional<LiveCheck> of(List<Path> classPath, int release) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    return compiler == null
        ? Optional.empty()
        : Optional.of(new LiveCheck(compiler, options(classPath, release, compiler)));
  }

  /**
   * The text of a file that is not open.
   *
   * @throws IOException if it cannot be read
   */
  public static Text read(Path path) throws IOException {
    return new Text(path, SourceText.read(path, StandardCharsets.UTF_8).text());
  }

  /** The canonical name of the class that a text's file is called after. */
  public static String className(Text text) {
    return source(text).className();
  }

  /** The folder that has the packages of a text's; empty if it stands outside of its package. */
  public static Optional<Path> root(Text text) {
    return Optional.ofNullable(source(text).root());
  }

  private static JavacOptions options(List<Path> classPath, int release, JavaCompiler compiler) {
    boolean isKnown = release > 0 && BatchCheck.isSupported(release, compiler);
    return new JavacOptions(classPath, isKnown ? release : 0, false);
  }

  /** A thread that {@link #check} can run on. */
  public static Thread newThread(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, JavacRun.STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** What is wrong with the class path, one line each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** What the modules of the class path tell. */
  public Facts factsOfPath() {
    return factsOfPath;
  }

  /**
   * Checks a text. Whatever is wrong with it gives fewer findings.
   *
   * @param sources folders whose sources are read where a type of theirs is needed; that of the
   *     text itself only if it is among them
   * @param others what else is open: their texts stand for their files
   * @param isStale true as soon as nobody waits for the outcome any more
   * @param use takes what it needs of what is seen
   * @return empty if the text has nothing to do with a client, or cannot be read
   * @throws CancellationException if it was stale before it was done
   * @throws IOException if the class path cannot be read
   */
  public <T> Optional<T> check(
      Text text,
      Collection<Path> sources,
      Collection<Text> others,
      UnitCheck check,
      BooleanSupplier isStale,
      Function<Seen, T> use)
      throws IOException {
    SourceText source = source(text);
    if (!isWanted(text, check)) {
      return Optional.empty();
    }
    lookIn(sources);
    SourceFiles files = new SourceFiles(standard, strays(others));
    Looking looking = new Looking(isStale);
    BatchCheck batch = new BatchCheck(compiler, files, new FindingsOnly(check), options, looking);
    for (BatchCheck.Outcome outcome : batch.check(List.of(source))) {
      Throwable failure = outcome.failure();
      if (failure instanceof CancellationException stale) {
        throw stale;
      }
      if (failure != null) {
        Failures.rethrowInTests(failure);
      } else if (looking.report != null) {
        Seen seen = new Seen(looking.report, outcome.isUnresolved(), looking.suppression);
        return Optional.of(use.apply(seen));
      }
    }
    return Optional.empty();
  }

  /** False for a text that has nothing to do with a client, or cannot be checked. */
  public static boolean isWanted(Text text, UnitCheck check) {
    SourceText source = source(text);
    return !source.className().endsWith("module-info")
        && new Prefilter(check).mayWant(source.text())
        && Nesting.of(source.text()) <= Nesting.MOST;
  }

  /**
   * What texts tell others. Parameters as of {@link #check}.
   *
   * @return of each text that was come to before the outcome was stale; one that javac fails for
   *     tells nothing
   * @throws IOException if the class path cannot be read
   */
  public List<Told> tell(
      List<Text> texts,
      Collection<Path> sources,
      Collection<Text> others,
      UnitCheck check,
      BooleanSupplier isStale)
      throws IOException {
    lookIn(sources);
    SourceFiles files = new SourceFiles(standard, strays(others));
    FactsOnly facts = new FactsOnly(check);
    BatchCheck batch = new BatchCheck(compiler, files, facts, options, new Ending(isStale));
    return new Telling(batch, facts).of(texts.stream().map(LiveCheck::source).toList());
  }

  private void lookIn(Collection<Path> sources) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    sources.stream().filter(Files::isDirectory).forEach(folders::add);
    if (!folders.equals(sourcePath)) {
      standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, folders);
      sourcePath = folders;
    }
  }

  private static Map<String, List<SourceText>> strays(Collection<Text> others) {
    Map<String, List<SourceText>> strays = new HashMap<>();
    for (Text other : others) {
      SourceText source = source(other);
      if (!source.className().endsWith("module-info")) {
        strays.computeIfAbsent(source.packageName(), key -> new ArrayList<>()).add(source);
      }
    }
    return strays;
  }

  /** A byte order mark is no Java; a blank in its place keeps all offsets. */
  private static SourceText source(Text text) {
    boolean isMarked = text.text().startsWith(MARK);
    return new SourceText(text.path(), isMarked ? " " + text.text().substring(1) : text.text());
  }

  @Override
  public void close() throws IOException {
    standard.close();
  }

  /** Ends what is stale. */
  private record Ending(BooleanSupplier isStale) implements Watcher {

    @Override
    public void step() {
      if (isStale.getAsBoolean()) {
        throw new CancellationException();
      }
    }

    @Override
    public void checked(FileReport checked, CompilationUnitTree tree, Trees trees) {
      // Nobody looks at it.
    }
  }

  /** Keeps the trees until the outcome is whole. */
  private static final class Looking implements Watcher {

    private final Watcher ending;
    private FileReport report;
    private BiFunction<String, Integer, Optional<Edit>> suppression;

    Looking(BooleanSupplier isStale) {
      this.ending = new Ending(isStale);
    }

    @Override
    public void step() {
      ending.step();
    }

    @Override
    public void checked(FileReport checked, CompilationUnitTree tree, Trees trees) {
      report = checked;
      suppression = new NewSuppression(tree, trees.getSourcePositions(), checked.unit().text())::of;
    }
  }
}
