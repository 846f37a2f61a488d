package io.github.httpvet.samples.run;

import io.github.httpvet.samples.peer.JettyServer;
import io.github.httpvet.samples.peer.ScriptedServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs samples, two at a time. */
public final class CorpusRun {

  private static final int AT_ONCE = 2;

  private final Predicate<Sample> hasWitness;

  private CorpusRun(Predicate<Sample> hasWitness) {
    this.hasWitness = hasWitness;
  }

  /**
   * A run.
   *
   * @param hasWitness which samples run at a second server, too
   */
  public static CorpusRun of(Predicate<Sample> hasWitness) {
    return new CorpusRun(hasWitness);
  }

  /**
   * Runs both halves of the samples.
   *
   * @param started is told of each sample as it begins, by several threads
   * @param finished is told of each pair as it ends, by one thread
   * @return in the order of the samples
   * @throws IOException if a client does not start
   */
  public List<Pair> run(List<Sample> samples, Consumer<Sample> started, Consumer<Pair> finished)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      CompletionService<Pair> completion = new ExecutorCompletionService<>(workers);
      for (Sample sample : samples) {
        completion.submit(
            () -> {
              started.accept(sample);
              return pair(sample);
            });
      }
      List<Pair> pairs = new ArrayList<>();
      for (int done = 0; done < samples.size(); done++) {
        Pair pair = completion.take().get();
        finished.accept(pair);
        pairs.add(pair);
      }
      pairs.sort((left, right) -> left.sample().path().compareTo(right.sample().path()));
      return pairs;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
  }

  private Pair pair(Sample sample) throws IOException, InterruptedException {
    if (sample.fewPorts()) {
      return new Pair(
          sample,
          FewPorts.run(sample, sample.bad()),
          FewPorts.run(sample, sample.good()),
          Optional.empty(),
          Optional.empty());
    }
    boolean twice = hasWitness.test(sample);
    return new Pair(
        sample,
        Run.against(ScriptedServer.start(), sample, sample.bad()),
        Run.against(ScriptedServer.start(), sample, sample.good()),
        twice
            ? Optional.of(Run.against(JettyServer.start(), sample, sample.bad()))
            : Optional.empty(),
        twice
            ? Optional.of(Run.against(JettyServer.start(), sample, sample.good()))
            : Optional.empty());
  }
}
