package io.github.httpvet.samples.reads;

import java.util.Locale;
import java.util.stream.Stream;

/** What a server answers to a call. */
public enum Answer {
  /** Half of the body, and nothing more: the read times out. */
  STALLED("stands still", "/stalled"),

  /** Half of the body, and then a reset. */
  RESET("is reset", "/cut-by-reset"),

  /** Half of the body, and then the end of the connection. */
  CUT("is cut short", "/cut"),

  /** A chunk, and then the end of the connection without a last one. */
  CHUNKS_CUT("chunks are cut short", "/cut-chunks"),

  /** A small body at whose first byte the parser throws. */
  ODD_SMALL("parser throws, small", "/odd"),

  /** 4 MiB at whose first byte the parser throws. */
  ODD_LARGE("parser throws, large", "/odd-large"),

  /** 200 with 2 bytes, for those who do not read. */
  SMALL("200, 2 bytes", "/ok", true),

  /** 404 with 2 bytes, for those who do not read. */
  MISSING("404, 2 bytes", "/missing", true),

  /** 200 with 4 MiB, for those who do not read. */
  LARGE("200, 4 MiB", "/large", true);

  private final String title;
  private final String path;
  private final boolean unread;

  Answer(String title, String path) {
    this(title, path, false);
  }

  Answer(String title, String path, boolean unread) {
    this.title = title;
    this.path = path;
    this.unread = unread;
  }

  /** The head of its column. */
  public String title() {
    return title;
  }

  /** The path that gives it, with its slash. */
  public String path() {
    return path;
  }

  /** Whether it is for calls that do not read, and not one that fails. */
  public boolean isUnread() {
    return unread;
  }

  /** Whether it is complete, and a parser of the caller's throws. */
  public boolean isOdd() {
    return this == ODD_SMALL || this == ODD_LARGE;
  }

  /** As it stands in records. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those for calls that do not read, or those that fail. */
  public static Stream<Answer> ofUnread(boolean unread) {
    return Stream.of(values()).filter(answer -> answer.unread == unread);
  }
}
