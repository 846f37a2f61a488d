package io.github.httpvet.testkit;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.javac.FileReport;
import io.github.httpvet.javac.JavacOptions;
import io.github.httpvet.javac.JavacRun;
import io.github.httpvet.samples.run.Outcome;
import io.github.httpvet.samples.run.Run;
import io.github.httpvet.samples.run.Sample;
import io.github.httpvet.sockets.SocketState;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * What the fixes make of a sample's bad half.
 *
 * @param sample the sample
 * @param state how far it came
 * @param reason why not farther; empty for {@link State#BEHAVES}
 */
record FixedSample(Sample sample, State state, String reason) {

  /** How far the mended half comes. */
  enum State {
    NO_FIX("no fix"),
    BROKEN("does not compile"),
    FOUND("still found"),
    NOT_RUN("silent, not run"),
    OTHER("otherwise"),
    /** All connections are given up, and none is used again: what was not read was closed. */
    ENDS("ends them"),
    /** One client serves all calls, more than the good half's; it is kept. */
    SHARES("shares one"),
    BEHAVES("behaves");

    final String words;

    State(String words) {
      this.words = words;
    }
  }

  private static final Path FOLDER = Path.of("..", "samples", "src", "main", "java");

  private static final int MAX_STEPS = 12;

  /** As short as those of good halves, which come back fast. */
  private static final Map<String, String> TIMES =
      Map.of("FixTimeout:connect", "2s", "FixTimeout:response", "300ms");

  /**
   * Makes all fixes of the sample's rule, compiles the result and runs the mended half.
   *
   * @param folder an empty one
   */
  static FixedSample of(Sample sample, Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve(sample.situation() + ".java");
    String text = Files.readString(FOLDER.resolve(sample.className().replace('.', '/') + ".java"));
    Files.writeString(file, text);
    int made = 0;
    List<Finding> found = findings(file);
    for (; made < MAX_STEPS; made++) {
      Optional<Finding> next =
          found.stream()
              .filter(one -> one.rule().equals(sample.rule()) && !one.fixes().isEmpty())
              .findFirst();
      if (next.isEmpty()) {
        break;
      }
      text = next.get().fixes().get(0).applied(text);
      Files.writeString(file, text);
      found = findings(file);
    }
    if (made == 0) {
      return new FixedSample(sample, State.NO_FIX, found.isEmpty() ? "not found" : "");
    }
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Files.writeString(file, BadHalf.of(text));
    if (!compiles(file, classes)) {
      return new FixedSample(sample, State.BROKEN, "");
    }
    if (found.stream().anyMatch(one -> one.rule().equals(sample.rule()))) {
      return new FixedSample(sample, State.FOUND, "");
    }
    return run(sample, classes);
  }

  private static FixedSample run(Sample sample, Path classes)
      throws IOException, InterruptedException {
    if (sample.fewPorts()) {
      return new FixedSample(sample, State.NOT_RUN, "it runs in a network of its own");
    }
    Outcome outcome = Run.ofMended(sample, classes, ClassPath.ofTests());
    List<String> broken =
        outcome.broken().stream()
            .map(one -> one + ", not " + outcome.measured().get(one.quantity().text()))
            .toList();
    return broken.isEmpty()
        ? new FixedSample(sample, State.BEHAVES, "")
        : new FixedSample(sample, other(outcome), "the good half has " + String.join("; ", broken));
  }

  /** As good in another way, if it is that. */
  private static State other(Outcome outcome) {
    boolean isBack =
        outcome.broken().stream()
            .map(one -> one.quantity().text())
            .noneMatch(text -> text.startsWith("returned") || text.startsWith("failed"));
    long connections = outcome.measured().getOrDefault("connections", Long.MAX_VALUE);
    long open = outcome.client().getOrDefault(SocketState.ESTABLISHED, 0);
    if (isBack && outcome.sample().rule().equals("HttpResponseNotClosed") && open == 0) {
      return State.ENDS;
    }
    boolean isOfClients = outcome.sample().rule().startsWith("HttpClient");
    return isBack && isOfClients && connections <= fewest(outcome.sample())
        ? State.SHARES
        : State.OTHER;
  }

  /** The connections that the good half makes; one, if it does not say so. */
  private static long fewest(Sample sample) {
    return sample.good().expectations().stream()
        .filter(one -> one.quantity().text().equals("connections"))
        .mapToLong(one -> one.number())
        .findFirst()
        .orElse(1);
  }

  private static boolean compiles(Path file, Path classes) {
    return ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                "-proc:none",
                "-nowarn",
                "-classpath",
                ClassPath.ofTests(),
                "-d",
                classes.toString(),
                file.toString())
        == 0;
  }

  private static List<Finding> findings(Path file) {
    List<String> rules = Vet.rules().stream().map(RuleInfo::name).toList();
    JavacOptions options = new JavacOptions(ClassPath.entries(), 17, false);
    return JavacRun.of(Vet.of(rules, TIMES), options)
        .check(List.of(file), step -> {})
        .files()
        .stream()
        .map(FileReport::findings)
        .flatMap(List::stream)
        .toList();
  }
}
