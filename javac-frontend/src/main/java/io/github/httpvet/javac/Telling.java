package io.github.httpvet.javac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Has sources told what they tell others, as far as it comes. */
record Telling(BatchCheck batch, FactsOnly facts) {

  /** Of each source until somebody ends it. */
  List<Told> of(List<SourceText> sources) throws IOException {
    List<Told> told = new ArrayList<>();
    try {
      tell(sources, told);
    } catch (CancellationException e) {
      return told;
    }
    return told;
  }

  /** Where javac fails for several, or for one of them, that one alone. */
  private void tell(List<SourceText> sources, List<Told> told) throws IOException {
    List<BatchCheck.Outcome> outcomes = outcomes(sources);
    for (int i = 0; i < sources.size(); i++) {
      BatchCheck.Outcome outcome = outcomes.isEmpty() ? null : outcomes.get(i);
      if (outcome != null && outcome.failure() instanceof CancellationException stale) {
        throw stale;
      }
      boolean isWhole = outcome != null && outcome.failure() == null;
      if (isWhole && !(outcome.isDuplicate() && sources.size() > 1)) {
        told.add(facts.told(outcome));
      } else if (sources.size() > 1) {
        tell(List.of(sources.get(i)), told);
      } else {
        told.add(Told.nothing(sources.get(i).path()));
      }
    }
  }

  private List<BatchCheck.Outcome> outcomes(List<SourceText> sources) throws IOException {
    try {
      return batch.check(sources);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      return List.of();
    }
  }
}
