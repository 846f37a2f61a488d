package io.github.httpvet.cli;

/** The user's input is wrong or cannot be read; the message is the one line to show. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
