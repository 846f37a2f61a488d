package io.github.httpvet.core.key;

import io.github.httpvet.core.tree.Pos;
import java.util.Locale;

/**
 * A key that a file of settings gives a value.
 *
 * @param name as the file writes it, with dots between the names around it
 * @param value as it is written; what a framework puts in later, as {@code ${X}}, is still in it
 * @param pos of its last name
 * @param document which of the file's documents it stands in, from 0
 */
public record Key(String name, String value, Pos pos, int document) {

  /** The name as frameworks compare it, whatever the spelling. */
  public String canonical() {
    return canonical(name);
  }

  /**
   * A name without what Spring's relaxed binding looks past: case, dashes and underscores, and
   * without the brackets and quotes around a name in it.
   *
   * <p>Source: https://docs.spring.io/spring-boot/reference/features/external-config.html
   */
  public static String canonical(String name) {
    StringBuilder canonical = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '[') {
        canonical.append('.');
      } else if ("-_]\"'".indexOf(c) < 0) {
        canonical.append(c);
      }
    }
    return canonical.toString().toLowerCase(Locale.ROOT);
  }
}
