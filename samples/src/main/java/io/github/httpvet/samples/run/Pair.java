package io.github.httpvet.samples.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What both halves of a sample did.
 *
 * @param sample the sample
 * @param bad the misuse, at the scripted server
 * @param good the mend, at the scripted server
 * @param badWitness the misuse at a server that others made, if its paths are ordinary
 * @param goodWitness the mend there
 */
public record Pair(
    Sample sample,
    Outcome bad,
    Outcome good,
    Optional<Outcome> badWitness,
    Optional<Outcome> goodWitness) {

  /** One of the halves at the scripted server. */
  public Outcome outcome(Half.Kind kind) {
    return kind == Half.Kind.BAD ? bad : good;
  }

  /** One of the halves at the other server. */
  public Optional<Outcome> witness(Half.Kind kind) {
    return kind == Half.Kind.BAD ? badWitness : goodWitness;
  }

  /** What is not as it should be, one line each. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    broken(bad, problems);
    broken(good, problems);
    badWitness.ifPresent(outcome -> broken(outcome, problems));
    goodWitness.ifPresent(outcome -> broken(outcome, problems));
    if (bad.notMeasured().isEmpty()) {
      told(bad, good, problems);
      told(good, bad, problems);
    }
    return problems;
  }

  private static void broken(Outcome outcome, List<String> problems) {
    for (Expectation expected : outcome.broken()) {
      problems.add(
          outcome.half().kind().word()
              + " at "
              + outcome.server()
              + ": expected "
              + expected
              + ", measured "
              + outcome.measured().get(expected.quantity().text()));
    }
  }

  /** A half whose expectations hold for the other one as well shows nothing. */
  private static void told(Outcome half, Outcome other, List<String> problems) {
    if (half.half().expectations().stream().allMatch(other::meets)) {
      problems.add(
          "nothing that is expected of the "
              + half.half().kind().word()
              + " half fails in the other");
    }
  }
}
