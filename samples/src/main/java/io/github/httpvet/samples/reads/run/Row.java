package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.reads.Answer;
import io.github.httpvet.samples.reads.Reading;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A way to read.
 *
 * @param method its method's name
 * @param reading how the body is read, in Markdown
 * @param unread whether it reads nothing
 * @param expected what is expected, for each answer that it is called with
 */
public record Row(String method, String reading, boolean unread, Map<Answer, Ending> expected) {

  /**
   * Reads the annotation.
   *
   * @throws IllegalArgumentException if the method takes no address or expects two things
   */
  static Row of(Method method) {
    if (!Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
      throw new IllegalArgumentException(method + " needs one parameter, an address");
    }
    Reading reading = method.getAnnotation(Reading.class);
    Map<Answer, Ending> expected = new EnumMap<>(Answer.class);
    put(Ending.KEPT, reading.keeps(), expected, method);
    put(Ending.SOME, reading.keepsSome(), expected, method);
    put(Ending.NO_FAILURE, reading.noFailure(), expected, method);
    put(Ending.WAITS, reading.waits(), expected, method);
    List<Answer> answers = new ArrayList<>();
    Answer.ofUnread(reading.unread())
        .filter(answer -> !(reading.whole() && answer.isOdd()))
        .forEach(answers::add);
    if (!answers.containsAll(expected.keySet())) {
      throw new IllegalArgumentException(method + " expects something of an answer it never gets");
    }
    answers.forEach(
        answer ->
            expected.putIfAbsent(answer, reading.unread() ? Ending.NO_FAILURE : Ending.GIVEN_UP));
    return new Row(method.getName(), reading.value(), reading.unread(), expected);
  }

  /** Whether what became of the connections at an answer is as expected. */
  public boolean isExpected(Answer answer, Ending ending) {
    Ending wanted = expected.get(answer);
    return ending == wanted || wanted == Ending.SOME && ending != Ending.WAITS;
  }

  private static void put(
      Ending ending, Answer[] answers, Map<Answer, Ending> expected, Method method) {
    for (Answer answer : answers) {
      if (expected.put(answer, ending) != null) {
        throw new IllegalArgumentException(method + " expects two things of " + answer);
      }
    }
  }
}
