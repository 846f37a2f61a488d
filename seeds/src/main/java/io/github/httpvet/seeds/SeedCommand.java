package io.github.httpvet.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Breaks good code and tells how many breaks the rules find. */
@Command(
    name = "seed",
    description = "Breaks good code mechanically and counts which breaks the rules find.",
    mixinStandardHelpOptions = true)
final class SeedCommand implements Callable<Integer> {

  @Option(names = "--home", required = true, description = "The source tree of httpvet.")
  private Path home;

  @Option(
      names = "--at-least",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Exit with 1 if a smaller share is found.")
  private double atLeast;

  @Option(
      names = "--misses",
      paramLabel = "FOLDER",
      description = "Write the code of each seed that is missed.")
  private Path misses;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "Write a line for each seed: way, client, path, line, what became of it.")
  private Path list;

  @Option(
      names = "--classpath",
      required = true,
      description = "What the samples and snippets compile against.")
  private String classPath;

  @Parameters(
      paramLabel = "FOLDER",
      description = "Published sources, fetched by real-input/fetch.py; in addition.")
  private List<Path> folders = List.of();

  private int sources;

  /** Runs the command. */
  public static void main(String... args) {
    System.exit(new CommandLine(new SeedCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<Seed> seeds = new ArrayList<>(seeds(Corpus.ofTree(home, classPath)));
    for (Path folder : folders) {
      for (Path artifact : Corpus.artifacts(folder)) {
        seeds.addAll(seeds(Corpus.ofArtifact(artifact)));
      }
    }
    return tell(seeds);
  }

  private List<Seed> seeds(Corpus corpus) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    try (Compiler compiler = new Compiler(corpus.classPath())) {
      Seeder seeder = new Seeder(compiler, Ways.all());
      for (Source source : corpus.sources()) {
        seeds.addAll(seeder.seeds(source));
      }
      sources += seeder.compiled();
    }
    return seeds;
  }

  private int tell(List<Seed> seeds) throws IOException {
    List<Seed> counted = seeds.stream().filter(Seed::counts).toList();
    for (Seed seed : counted) {
      if (seed.state() == Seed.State.MISSED) {
        System.out.printf("missed: %s:%d: %s%n", seed.good().path(), seed.line(), seed.way());
        write(seed);
      }
    }
    if (list != null) {
      Files.write(list, seeds.stream().map(Seed::toLine).toList());
    }
    System.out.println();
    System.out.println(Table.of("way", counted, Seed::way));
    System.out.println(Table.of("client", counted, Seed::client));
    System.out.printf(
        "%d sources with clients compile; %d breaks do not, at %d the good code is not silent%n",
        sources,
        Table.count(seeds, Seed.State.UNCOMPILED),
        Table.count(seeds, Seed.State.NOT_SILENT));
    long found = Table.count(counted, Seed.State.FOUND);
    return 100.0 * found < atLeast * counted.size() ? 1 : 0;
  }

  private void write(Seed seed) throws IOException {
    if (misses != null) {
      String name = seed.good().path().replaceAll("[^A-Za-z0-9.]", "_");
      Path file =
          misses.resolve(seed.way()).resolve(name.replace(".java", "_" + seed.line() + ".java"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, seed.broken());
    }
  }
}
