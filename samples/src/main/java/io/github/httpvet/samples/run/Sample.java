package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Situation;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A class with a {@link Situation}.
 *
 * @param className its binary name
 * @param rule the rule that reports its bad half, or empty
 * @param topic what it looks into if there is no rule, or empty
 * @param client as the snippets' folders are named
 * @param smoke whether every build runs it
 * @param onlyScripted why no other server runs it, or empty
 * @param fewPorts whether it runs where only 100 local ports are left
 * @param jars a folder of jars that come first on the class path, or empty
 * @param jvm options for both JVMs
 * @param bad the misuse
 * @param good the mend
 */
public record Sample(
    String className,
    String rule,
    String topic,
    String client,
    boolean smoke,
    String onlyScripted,
    boolean fewPorts,
    String jars,
    List<String> jvm,
    Half bad,
    Half good) {

  /**
   * Reads the annotations.
   *
   * @throws IllegalArgumentException if something is missing or cannot be read; the message names
   *     the class
   */
  static Sample of(Class<?> type) {
    try {
      Situation situation = type.getAnnotation(Situation.class);
      if (situation.rule().isEmpty() == situation.topic().isEmpty()) {
        throw new IllegalArgumentException("it needs either a rule or a topic");
      }
      return new Sample(
          type.getName(),
          situation.rule(),
          situation.topic(),
          situation.client(),
          situation.smoke(),
          situation.onlyScripted(),
          situation.fewPorts(),
          situation.jars(),
          List.of(situation.jvm()),
          half(type, Half.Kind.BAD),
          half(type, Half.Kind.GOOD));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(type.getName() + ": " + e.getMessage(), e);
    }
  }

  private static Half half(Class<?> type, Half.Kind kind) {
    List<Method> methods = List.of(type.getMethods()).stream().filter(kind::marks).toList();
    if (methods.size() != 1) {
      throw new IllegalArgumentException(
          "it has " + methods.size() + " public " + kind.word() + " methods instead of one");
    }
    return Half.of(kind, methods.get(0));
  }

  /** The simple name of the class. */
  public String situation() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** The rule or the topic: the folder of the evidence. */
  public String subject() {
    return rule.isEmpty() ? topic : rule;
  }

  /** Subject, client and situation, separated by slashes. */
  public String path() {
    return subject() + "/" + client + "/" + situation();
  }

  /** One of the halves. */
  public Half half(Half.Kind kind) {
    return kind == Half.Kind.BAD ? bad : good;
  }
}
