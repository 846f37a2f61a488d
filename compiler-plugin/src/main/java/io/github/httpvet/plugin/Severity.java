package io.github.httpvet.plugin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;

/** What javac makes of a rule's findings. */
enum Severity {
  ERROR(Kind.ERROR),
  WARNING(Kind.WARNING),
  NOTE(Kind.NOTE),
  OFF(null);

  private final Kind kind;

  Severity(Kind kind) {
    this.kind = kind;
  }

  /** Null for {@link #OFF}. */
  Kind kind() {
    return kind;
  }

  static Optional<Severity> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(Severity::word).collect(Collectors.joining(", "));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
