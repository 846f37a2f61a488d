package io.github.httpvet.samples.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs samples and says what was measured. */
@Command(
    name = "httpvet samples",
    description = "Runs the samples against real clients and measures at the socket.",
    mixinStandardHelpOptions = true)
public final class SamplesCommand implements Callable<Integer> {

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = "Samples whose rule, client and name, as in Rule/client/Name, contain TEXT.")
  private String only = "";

  @Option(names = "--smoke", description = "The few samples that every build runs.")
  private boolean smoke;

  private SamplesCommand() {}

  /** Exits with 1 if an expectation does not hold. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new SamplesCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Sample> chosen =
        Corpus.read().stream()
            .filter(sample -> sample.path().contains(only) && (sample.smoke() || !smoke))
            .toList();
    int broken = 0;
    for (Sample sample : chosen) {
      for (Half.Kind kind : Half.Kind.values()) {
        Outcome outcome = Run.scripted(sample, kind);
        broken += outcome.broken().size();
        System.out.printf(
            "%-4s %s %s%n",
            kind.word(), sample.path(), outcome.broken().isEmpty() ? "" : "NOT AS EXPECTED");
        for (Expectation expected : outcome.half().expectations()) {
          System.out.printf(
              "       %-45s measured %s%n",
              expected, outcome.measured().get(expected.quantity().text()));
        }
        if (!outcome.broken().isEmpty()) {
          System.out.println("       all: " + outcome.measured() + " " + outcome.failed());
          outcome.log().stream().limit(30).forEach(line -> System.out.println("       | " + line));
        }
      }
    }
    return broken == 0 ? 0 : 1;
  }
}
