package io.github.httpvet.javac;

import io.github.httpvet.config.FactsOfPath;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.facts.SourceNames;
import io.github.httpvet.javac.Prefilter.Interest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run over source files: reads, sorts out, checks in batches and collects. */
final class SourceCheck {

  /** Bounds the memory of a batch; attributed trees take about fifty times their text. */
  private static final int BATCH_CHARS = 8 << 20;

  private final UnitCheck check;
  private final JavacOptions options;
  private final List<Path> sources;
  private final Consumer<Progress> progress;
  private final Set<Path> roots = new LinkedHashSet<>();
  private final Map<String, List<SourceText>> strays = new HashMap<>();
  private final Map<Path, FileReport> reports = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Path> undecodable = new ArrayList<>();
  private final Set<String> classNames = new HashSet<>();
  private final FactRounds<Path> told = new FactRounds<>();
  private boolean isFirstRound = true;
  private int done;
  private int checked;
  private boolean isUnresolved;

  SourceCheck(
      UnitCheck check, JavacOptions options, List<Path> sources, Consumer<Progress> progress) {
    this.check = check;
    this.options = options;
    this.sources = List.copyOf(new LinkedHashSet<>(sources));
    this.progress = progress;
  }

  Report run() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return new Report(
          List.of(),
          List.of("no compiler: run on a JDK, not on a JRE"),
          0,
          false,
          List.of(),
          Facts.NONE);
    }
    List<Path> classPath = ClassPath.usable(options.classPath(), problems);
    Facts ofPath = factsOf(classPath);
    List<List<SourceText>> batches = batches(read(new Prefilter(check.with(ofPath))));
    Facts ofOthers = ofPath.notOf(new SourceNames(classNames));
    options.sourcePath().stream().filter(Files::isDirectory).forEach(roots::add);
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(null, null, options.encoding());
        SourceFiles files = new SourceFiles(standard, classPath, roots, strays)) {
      JavacOptions supported = supported(compiler);
      BatchCheck batchCheck =
          new BatchCheck(compiler, files, check.with(ofOthers), supported, Watcher.NONE);
      for (List<SourceText> batch : batches) {
        check(batch, batchCheck);
      }
      batchCheck.modelProblems().forEach(problem -> problems.add("models: " + problem));
      checkAgain(
          own ->
              new BatchCheck(
                  compiler, files, check.with(ofOthers.and(own)), supported, Watcher.NONE));
    } catch (IOException e) {
      problems.add("cannot read the class path: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      problems.add("out of memory: give the JVM more with -Xmx");
    }
    List<FileReport> files = sources.stream().map(reports::get).filter(Objects::nonNull).toList();
    return new Report(files, problems, checked, isUnresolved, undecodable, told.facts());
  }

  /** What modules tell; what they told of these sources in an earlier build does not count. */
  private Facts factsOf(List<Path> classPath) {
    List<Path> others = new ArrayList<>(classPath);
    others.removeAll(options.ownClasses());
    return check.takesFacts() ? FactsOfPath.read(others, problems) : Facts.NONE;
  }

  /** With what the files tell each other. */
  private void checkAgain(Function<Facts, BatchCheck> batchCheck) {
    Optional<FactRounds<Path>.News> news = told.next();
    while (news.isPresent()) {
      List<SourceText> concerned = concernedBy(news.get());
      if (concerned.isEmpty()) {
        return;
      }
      isFirstRound = false;
      BatchCheck next = batchCheck.apply(told.facts());
      batches(concerned).forEach(batch -> check(batch, next));
      news = told.next();
    }
  }

  private List<SourceText> concernedBy(FactRounds<Path>.News news) {
    List<SourceText> concerned = new ArrayList<>();
    for (Path path : sources) {
      try {
        SourceText source = SourceText.read(path, options.encoding());
        if (!source.className().endsWith("module-info")
            && news.concern(path, source.text())
            && Nesting.of(source.text()) <= Nesting.MOST) {
          concerned.add(source);
        }
      } catch (IOException | SecurityException e) {
        continue; // It has been told of when it was read first.
      }
    }
    return concerned;
  }

  private JavacOptions supported(JavaCompiler compiler) {
    if (options.release() == 0 || BatchCheck.isSupported(options.release(), compiler)) {
      return options;
    }
    problems.add(
        "release %d is not known to the running JDK %d, which reads the sources as its own"
            .formatted(options.release(), Runtime.version().feature()));
    return new JavacOptions(
        options.classPath(),
        0,
        options.keepSuppressed(),
        options.encoding(),
        options.sourcePath(),
        options.ownClasses());
  }

  /** The sources that may have to do with a client. */
  private List<SourceText> read(Prefilter prefilter) {
    List<SourceText> interesting = new ArrayList<>();
    for (Path path : sources) {
      try {
        SourceText source = SourceText.read(path, options.encoding());
        if (!source.isDecodable()) {
          undecodable.add(path);
        }
        boolean isModule = source.className().endsWith("module-info");
        if (!isModule) {
          place(source);
        }
        if (!isModule && prefilter.interest(source.text()) != Interest.NONE) {
          if (isShallow(source)) {
            interesting.add(source);
          }
        } else {
          checked++;
          advance(path);
        }
      } catch (IOException | SecurityException e) {
        problems.add(path + ": cannot be read: " + e);
        advance(path);
      }
    }
    return interesting;
  }

  private boolean isShallow(SourceText source) {
    int depth = Nesting.of(source.text());
    if (depth > Nesting.MOST) {
      problems.add(
          "%s: left out: its brackets nest %d deep, more than %d"
              .formatted(source.path(), depth, Nesting.MOST));
      advance(source.path());
    }
    return depth <= Nesting.MOST;
  }

  private void place(SourceText source) {
    classNames.add(source.className());
    Path root = source.root();
    if (root == null) {
      strays.computeIfAbsent(source.packageName(), key -> new ArrayList<>()).add(source);
    } else {
      roots.add(root);
    }
  }

  private void advance(Path path) {
    done++;
    progress.accept(new Progress(done, sources.size(), path));
  }

  /** No batch is too large or has two files of one class, which javac would refuse. */
  private static List<List<SourceText>> batches(List<SourceText> all) {
    List<List<SourceText>> batches = new ArrayList<>();
    List<Set<String>> classes = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (SourceText source : all) {
      int i = 0;
      while (i < batches.size()
          && (sizes.get(i) > BATCH_CHARS || classes.get(i).contains(source.className()))) {
        i++;
      }
      if (i == batches.size()) {
        batches.add(new ArrayList<>());
        classes.add(new HashSet<>());
        sizes.add(0);
      }
      batches.get(i).add(source);
      classes.get(i).add(source.className());
      sizes.set(i, sizes.get(i) + source.text().length());
    }
    return batches;
  }

  /** Where javac fails for a batch, halves of it; where it fails for a file, that file alone. */
  private void check(List<SourceText> batch, BatchCheck batchCheck) {
    List<BatchCheck.Outcome> outcomes;
    try {
      outcomes = batchCheck.check(batch);
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | AssertionError
        | LinkageError e) {
      if (batch.size() == 1) {
        fail(batch.get(0), e);
      } else {
        int middle = batch.size() / 2;
        check(batch.subList(0, middle), batchCheck);
        check(batch.subList(middle, batch.size()), batchCheck);
      }
      return;
    }
    for (BatchCheck.Outcome outcome : outcomes) {
      if (outcome.isDuplicate() && batch.size() > 1) {
        check(List.of(outcome.source()), batchCheck);
      } else if (outcome.failure() == null) {
        collect(outcome);
      } else if (batch.size() == 1) {
        fail(outcome.source(), outcome.failure());
      } else {
        check(List.of(outcome.source()), batchCheck);
      }
    }
  }

  private void collect(BatchCheck.Outcome outcome) {
    Path path = outcome.source().path();
    isUnresolved |= outcome.isUnresolved();
    told.tell(path, outcome.facts());
    reports.remove(path);
    outcome
        .report()
        .filter(report -> !report.findings().isEmpty() || !report.parsed())
        .ifPresent(report -> reports.put(report.file(), report));
    if (isFirstRound) {
      checked++;
      advance(path);
    }
  }

  private void fail(SourceText source, Throwable failure) {
    Failures.rethrowInTests(failure);
    String problem = source.path() + ": skipped: " + Failures.describe(failure);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
    if (isFirstRound) {
      advance(source.path());
    }
  }
}
