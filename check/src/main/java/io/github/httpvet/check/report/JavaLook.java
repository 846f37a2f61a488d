package io.github.httpvet.check.report;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line of Java is coloured. It looks at one line only, so that a part of a source will do:
 * where a comment or text block goes over lines, this is a guess and never more than a colour.
 */
final class JavaLook {

  private static final Pattern TOKENS =
      Pattern.compile(
          "(?<c>//.*|/\\*.*?(?:\\*/|$)|^\\s*\\*.*)"
              + "|(?<s>\"\"\"|\"(?:[^\"\\\\]|\\\\.)*+\"?|'(?:[^'\\\\]|\\\\.)++'?)"
              + "|(?<a>@[A-Za-z][\\w.]*)"
              + "|(?<n>\\b\\d[\\w.]*)"
              + "|(?<k>\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|continue"
              + "|default|do|double|else|enum|extends|final|finally|float|for|if|implements|import"
              + "|instanceof|int|interface|long|native|new|null|package|private|protected|public"
              + "|record|return|sealed|short|static|super|switch|synchronized|this|throw|throws"
              + "|transient|true|false|try|var|void|volatile|while|yield)\\b)");

  private static final String[] GROUPS = {"c", "s", "a", "n", "k"};

  private JavaLook() {}

  /** A class of the style sheet for each {@code char}, or an empty string. */
  static String[] of(String line) {
    String[] looks = new String[line.length()];
    Arrays.fill(looks, "");
    Matcher matcher = TOKENS.matcher(line);
    while (matcher.find()) {
      for (String group : GROUPS) {
        if (matcher.group(group) != null) {
          Arrays.fill(looks, matcher.start(), matcher.end(), group);
        }
      }
    }
    return looks;
  }
}
