package io.github.httpvet.check.report;

import io.github.httpvet.compilation.hit.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A marked place in the source.
 *
 * @param end the column behind it
 * @param primary true where the finding is reported
 * @param text may be empty at the primary place only
 */
record Label(int line, int column, int end, boolean primary, String text) {

  /**
   * The places of a finding, each once, by line and column. If that is not the order in which they
   * explain, their texts are numbered.
   */
  static List<Label> of(Hit hit) {
    Map<List<Integer>, Label> places = new LinkedHashMap<>();
    places.put(
        List.of(hit.line(), hit.column()),
        new Label(hit.line(), hit.column(), hit.endColumn(), true, ""));
    boolean ordered = isOrdered(hit.trail());
    int number = 0;
    for (Hit.Step step : hit.trail()) {
      number++;
      String text = ordered ? step.text() : number + ". " + step.text();
      Label label = new Label(step.line(), step.column(), step.endColumn(), false, text);
      places.merge(List.of(step.line(), step.column()), label, Label::merged);
    }
    List<Label> labels = new ArrayList<>(places.values());
    labels.sort(
        (a, b) ->
            a.line != b.line
                ? Integer.compare(a.line, b.line)
                : Integer.compare(a.column, b.column));
    return labels;
  }

  private static boolean isOrdered(List<Hit.Step> trail) {
    for (int i = 1; i < trail.size(); i++) {
      Hit.Step last = trail.get(i - 1);
      Hit.Step step = trail.get(i);
      if (step.line() < last.line()
          || (step.line() == last.line() && step.column() < last.column())) {
        return false;
      }
    }
    return true;
  }

  private static Label merged(Label one, Label other) {
    String text = one.text.isEmpty() ? other.text : one.text + "; " + other.text;
    return new Label(
        one.line, one.column, Math.max(one.end, other.end), one.primary || other.primary, text);
  }
}
