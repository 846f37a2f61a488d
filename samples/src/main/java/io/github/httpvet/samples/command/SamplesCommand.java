package io.github.httpvet.samples.command;

import io.github.httpvet.samples.bounds.run.BoundsRun;
import io.github.httpvet.samples.bounds.run.ClientBounds;
import io.github.httpvet.samples.bounds.run.ClientMeasured;
import io.github.httpvet.samples.readers.run.ReaderMeasured;
import io.github.httpvet.samples.readers.run.ReaderRow;
import io.github.httpvet.samples.reads.run.ClientReads;
import io.github.httpvet.samples.reads.run.ReadsMeasured;
import io.github.httpvet.samples.reads.run.ReadsRun;
import io.github.httpvet.samples.report.BoundsRecords;
import io.github.httpvet.samples.report.ReadsRecords;
import io.github.httpvet.samples.report.Records;
import io.github.httpvet.samples.run.Corpus;
import io.github.httpvet.samples.run.CorpusRun;
import io.github.httpvet.samples.run.FewPorts;
import io.github.httpvet.samples.run.Pair;
import io.github.httpvet.samples.run.Sample;
import io.github.httpvet.samples.source.Ordinary;
import io.github.httpvet.samples.source.SampleSource;
import io.github.httpvet.samples.source.SampleSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Runs samples and says what was measured. */
@Command(
    name = "httpvet samples",
    description = "Runs misuse and its mend against real clients and measures at the socket.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all is as expected",
      "1:something is not",
      "2:wrong usage, or a client does not start"
    })
public final class SamplesCommand implements Callable<Integer> {

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = {
        "Samples whose path, as in Rule/client/Situation, contains TEXT;",
        "bounds/client is what bounds a call of a client, reads/client what its failed reads",
        "leave open, readers which readers close."
      })
  private String only = "";

  @Option(names = "--smoke", description = "The few samples that every build runs.")
  private boolean smoke;

  @Option(names = "--write", description = "Takes down evidence and redraws charts and pages.")
  private boolean write;

  @Option(names = "--verbose", description = "Shows all that was measured, and what clients log.")
  private boolean verbose;

  /** What the server in this JVM logs of itself would hide the table. */
  private final Logger jetty = Logger.getLogger("org.eclipse.jetty");

  private final Path home = Path.of(System.getProperty("httpvet.home", "."));

  private SamplesCommand() {}

  /** Ends the JVM. */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new SamplesCommand());
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          command.getErr().println("httpvet samples: " + exception.getMessage());
          return 2;
        });
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, SampleSource> sources =
        SampleSources.read(home.resolve("samples/src/main/java")).stream()
            .collect(Collectors.toMap(SampleSource::className, Function.identity()));
    List<Sample> chosen =
        Corpus.read().stream()
            .filter(sample -> sample.path().contains(only) && (sample.smoke() || !smoke))
            .toList();
    List<ClientBounds> bounds =
        ClientBounds.all().stream()
            .filter(client -> client.path().contains(only) && (client.smoke() || !smoke))
            .toList();
    List<ClientReads> reads =
        ClientReads.all().stream()
            .filter(client -> client.path().contains(only) && (client.smoke() || !smoke))
            .toList();
    List<ReaderRow> readers = ReaderRow.PATH.contains(only) ? ReaderRow.all() : List.of();
    if (Stream.of(chosen, bounds, reads, readers).allMatch(List::isEmpty)) {
      throw new IOException("no sample's path contains " + only);
    }
    jetty.setLevel(Level.OFF);
    boolean expected = chosen.isEmpty() || runSamples(chosen, sources);
    expected &= bounds.isEmpty() || measure(bounds);
    expected &= reads.isEmpty() || read(reads);
    expected &= readers.isEmpty() || letRead(readers);
    return expected ? 0 : 1;
  }

  /** Whether all settings are as expected. */
  private boolean measure(List<ClientBounds> clients) throws IOException, InterruptedException {
    BoundsTable table = new BoundsTable(System.out, verbose);
    List<ClientMeasured> measured = BoundsRun.run(clients, table::add);
    if (write) {
      BoundsRecords records = BoundsRecords.in(home);
      records.write(measured);
      records.publish();
    }
    table.end(measured);
    return measured.stream().allMatch(client -> client.problems().isEmpty());
  }

  /** Whether failed reads leave open what is expected. */
  private boolean read(List<ClientReads> clients) throws IOException, InterruptedException {
    ReadsTable table = new ReadsTable(System.out, verbose);
    List<ReadsMeasured> measured = ReadsRun.run(clients, table::add);
    if (write) {
      ReadsRecords records = ReadsRecords.in(home);
      records.write(measured);
      records.publish();
    }
    table.end(measured);
    return measured.stream().allMatch(client -> client.problems().isEmpty());
  }

  /** Whether readers close what is expected. */
  private boolean letRead(List<ReaderRow> readers) throws IOException {
    List<ReaderMeasured> measured = readers.stream().map(ReaderRow::measure).toList();
    if (write) {
      ReadsRecords records = ReadsRecords.in(home);
      records.writeReaders(measured);
      records.publish();
    }
    new ReadersTable(System.out).show(measured);
    return measured.stream().allMatch(reader -> reader.problems().isEmpty());
  }

  /** Whether all samples are as expected. */
  private boolean runSamples(List<Sample> chosen, Map<String, SampleSource> sources)
      throws IOException, InterruptedException {
    Optional<String> noNamespace =
        chosen.stream().anyMatch(Sample::fewPorts) ? FewPorts.missing() : Optional.empty();
    List<Sample> possible =
        chosen.stream().filter(sample -> noNamespace.isEmpty() || !sample.fewPorts()).toList();
    Table table =
        new Table(new LiveLines(System.out, Ansi.AUTO.enabled()), possible.size(), verbose);
    CorpusRun run = CorpusRun.of(sample -> !smoke && Ordinary.is(sources.get(sample.className())));
    List<Pair> pairs = run.run(possible, table::start, table::add);
    noNamespace.ifPresent(
        reason ->
            chosen.stream()
                .filter(Sample::fewPorts)
                .forEach(sample -> table.skipped(sample, reason)));
    if (write) {
      Records records = Records.in(home);
      records.write(pairs, sources);
      records.publish();
    }
    table.end(pairs);
    return pairs.stream().allMatch(pair -> pair.problems().isEmpty());
  }
}
