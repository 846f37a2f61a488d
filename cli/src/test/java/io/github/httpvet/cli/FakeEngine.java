package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports every {@code leak(} of a file, so that commands can be tested without rules. */
final class FakeEngine implements Engine {

  private static final String CALL = "leak(";

  private final List<Job> jobs = new ArrayList<>();
  private RuntimeException failure;

  FakeEngine failingWith(RuntimeException problem) {
    failure = problem;
    return this;
  }

  /** The only check that was run. */
  Job job() {
    return jobs.get(jobs.size() - 1);
  }

  @Override
  public List<RuleInfo> rules() {
    Option option =
        new Option("phases", "The phases to bound", "connect", List.of("connect", "body"), true);
    return List.of(
        new RuleInfo(
            "HttpLeak", "A leak that hurts", "It leaks. `leak` is bad.", true, List.of(option)),
        new RuleInfo("HttpOther", "Another thing", "It is optional.", false, List.of()));
  }

  @Override
  public List<Client> clients() {
    return List.of(
        new Client("OkHttp", "3 to 5", List.of("okhttp3", "okio"), "docs/clients/okhttp.md"));
  }

  @Override
  public Result check(Job job, Consumer<Progress> progress) {
    jobs.add(job);
    if (failure != null) {
      throw failure;
    }
    for (String option : job.options().keySet()) {
      if (!option.equals("HttpLeak:phases")) {
        throw new ConfigurationException("unknown option " + option);
      }
    }
    List<FileResult> files = new ArrayList<>();
    boolean unresolved = false;
    for (Path source : job.sources()) {
      String text = read(source);
      files.add(
          new FileResult(source, unit(source, text), findings(text), !text.contains("BROKEN"), 0));
      unresolved |= job.classPath().isEmpty() && text.contains("okhttp3");
      progress.accept(new Progress(files.size(), job.sources().size()));
    }
    return new Result(files, files.size(), unresolved, List.of(), List.of());
  }

  private static List<Finding> findings(String text) {
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf(CALL); at >= 0; at = text.indexOf(CALL, at + 1)) {
      Pos cause = new Pos(0, 5, text.indexOf("class"));
      findings.add(
          new Finding(
              "HttpLeak",
              new Expr.Literal(new Pos(at, at + CALL.length(), at), null, TypeRef.UNKNOWN),
              "`leak` is called, so something runs out",
              List.of(new Finding.Step(cause, "the type stands here")),
              "Close it."));
    }
    return findings;
  }

  private static Unit unit(Path source, String text) {
    return new Unit(
        source.toString(), text, "shop", List.of(), List.of(), 0, name -> Optional.empty());
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
