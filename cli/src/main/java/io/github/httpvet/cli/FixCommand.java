package io.github.httpvet.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.httpvet.check.ChangedLines;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Mended;
import io.github.httpvet.check.Mender;
import io.github.httpvet.check.Rewrite;
import io.github.httpvet.check.Sources;
import io.github.httpvet.compilation.hit.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet fix}: mends what can be mended within a file. */
@Command(
    name = "fix",
    description = "Mends what can be mended within a file; the rest is left to you.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class FixCommand implements Callable<Integer> {

  private static final int CONTEXT = 3;

  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "As for check.")
  private List<Path> paths;

  @Option(names = "--dry-run", description = "Show the changes, and write nothing.")
  private boolean isDry;

  @Option(
      names = "--force",
      description = "Change files, too, that git could not give back: new, or changed already.")
  private boolean isForced;

  @Mixin private CheckOptions options;

  FixCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Sources sources = Sources.of(paths, options.withTests())) {
      CheckRequest request =
          options.request(engine, paths, options.configurations(), ChangedLines.ALL);
      request.notes().forEach(console::note);
      sources.notes().forEach(console::note);
      List<Mended> all = new Mender(engine).mend(sources, request);
      return isDry ? show(all) : write(all, new Rewrite(request.encoding(), isForced));
    }
  }

  private int show(List<Mended> all) {
    for (Mended mended : all) {
      List<String> before = mended.text().lines().toList();
      String name = mended.source().shown();
      UnifiedDiffUtils.generateUnifiedDiff(
              name, name, before, DiffUtils.diff(before, mended.mended().lines().toList()), CONTEXT)
          .forEach(console.out()::println);
    }
    console.out().println(summary(all) + " would be made");
    return ExitCode.CLEAN;
  }

  private int write(List<Mended> all, Rewrite rewrite) throws IOException {
    int refused = 0;
    List<Mended> written = new ArrayList<>();
    for (Mended mended : all) {
      String name = mended.source().shown();
      Optional<String> reason = rewrite.write(mended);
      if (reason.isPresent()) {
        console.note(name + ": not changed: " + reason.get());
        refused++;
      } else {
        mended.fixes().forEach(fix -> console.out().println(name + ":" + fix));
        written.add(mended);
      }
    }
    console.out().println(summary(written) + " made");
    return refused == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static String summary(List<Mended> all) {
    int fixes = all.stream().mapToInt(mended -> mended.fixes().size()).sum();
    return fixes + (fixes == 1 ? " fix in " : " fixes in ") + Words.count(all.size(), "file");
  }
}
