package io.github.httpvet.check;

/** The user's input is wrong or cannot be read; the message is the one line to show. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With the one line. */
  public UsageException(String message) {
    super(message);
  }
}
