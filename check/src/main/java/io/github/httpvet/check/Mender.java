package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Lines;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.config.Reported;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.finding.Fix;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.LiveCheck;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * Mends what has a fix, in memory. After each step the text is checked again: a fix that leaves its
 * finding, brings another or breaks the source is taken back.
 */
public final class Mender {

  /** Fixes that touch each other are made one after the other. */
  private static final int MAX_STEPS = 50;

  private final Engine engine;

  /** With the engine that finds what there is to mend. */
  public Mender(Engine engine) {
    this.engine = engine;
  }

  /**
   * The files that fixes change, in the order of the sources.
   *
   * @param sources open until the end of the call
   * @throws io.github.httpvet.core.rules.ConfigurationException for a wrong rule, option or value
   * @throws UsageException if the check cannot run here
   * @throws UncheckedIOException if the class path cannot be read
   */
  public List<Mended> mend(Sources sources, CheckRequest request) {
    List<ConfiguredRun> runs = ConfiguredRun.of(engine, sources.files(), request, progress -> {});
    CompletableFuture<List<Mended>> done = new CompletableFuture<>();
    LiveCheck.newThread(() -> complete(done, runs, request), "httpvet-fix").start();
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void complete(
      CompletableFuture<List<Mended>> done, List<ConfiguredRun> runs, CheckRequest request) {
    try (LiveCheck live =
        LiveCheck.of(request.classPath(), request.release())
            .orElseThrow(() -> new UsageException("a JDK is needed, not a JRE"))) {
      List<Mended> all = new ArrayList<>();
      for (ConfiguredRun run : runs) {
        all.addAll(new Run(run, request, live).mended());
      }
      done.complete(all);
    } catch (IOException e) {
      done.completeExceptionally(new UncheckedIOException(e));
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }

  /** The fixes of one configuration's files. */
  private record Run(ConfiguredRun run, CheckRequest request, LiveCheck live) {

    List<Mended> mended() throws IOException {
      Map<Path, Source> sources =
          run.sources().stream().collect(Collectors.toMap(Source::file, source -> source));
      UnitCheck check = UnitCheck.of(vet());
      List<Mended> all = new ArrayList<>();
      for (Judged file : new Acceptance(run).rest(run.judged())) {
        Source source = sources.get(file.file());
        boolean isFile = source.place().equals(source.file());
        if (isFile && file.reported().stream().anyMatch(one -> !one.finding().fixes().isEmpty())) {
          mended(source, file.unit(), file.reported(), check).ifPresent(all::add);
        }
      }
      return all;
    }

    private Vet vet() {
      return Vet.of(
          run.rules().stream().map(RuleInfo::name).toList(),
          ConfiguredRun.options(request, run.configuration()));
    }

    private Optional<Mended> mended(Source source, Unit unit, List<Reported> found, UnitCheck check)
        throws IOException {
      String text = unit.text();
      List<Finding> findings = found.stream().map(Reported::finding).toList();
      Set<String> refused = new LinkedHashSet<>();
      List<String> told = new ArrayList<>();
      for (int step = 0; step < MAX_STEPS; step++) {
        Optional<Finding> next =
            findings.stream()
                .filter(one -> !one.fixes().isEmpty() && !refused.contains(one.fingerprint()))
                .findFirst();
        if (next.isEmpty()) {
          break;
        }
        Fix fix = next.get().fixes().get(0);
        String changed = fix.applied(text);
        Optional<List<Finding>> rest = check(source, changed, check);
        if (rest.isPresent() && isBetter(findings, rest.get(), next.get())) {
          told.add(
              new Lines(text).line(next.get().offset())
                  + ": "
                  + next.get().rule()
                  + ": "
                  + fix.title());
          text = changed;
          findings = rest.get();
        } else {
          refused.add(next.get().fingerprint());
        }
      }
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(new Mended(source, unit.text(), text, told));
    }

    /** True if one finding of the rule has gone, and none of any rule has come. */
    private static boolean isBetter(List<Finding> before, List<Finding> after, Finding mended) {
      return count(after, mended.rule()) < count(before, mended.rule())
          && after.stream()
              .map(Finding::rule)
              .distinct()
              .allMatch(rule -> count(after, rule) <= count(before, rule));
    }

    private static long count(List<Finding> findings, String rule) {
      return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    /** What is reported of a text; empty if it is broken. */
    private Optional<List<Finding>> check(Source source, String text, UnitCheck check)
        throws IOException {
      LiveCheck.Text live = new LiveCheck.Text(source.file(), text);
      Set<Path> roots = LiveCheck.root(live).map(Set::of).orElse(Set.of());
      return this.live
          .check(live, roots, List.of(), check, () -> false, seen -> rest(source, seen))
          .orElse(Optional.of(List.of()));
    }

    private Optional<List<Finding>> rest(Source source, LiveCheck.Seen seen) {
      if (!seen.report().parsed()) {
        return Optional.empty();
      }
      List<Reported> judged =
          run.configuration()
              .judged(source.place(), seen.report().unit(), seen.report().findings());
      Judged file = new Judged(source.file(), seen.report().unit(), judged);
      return Optional.of(
          new Acceptance(run)
              .rest(List.of(file)).get(0).reported().stream().map(Reported::finding).toList());
    }
  }
}
