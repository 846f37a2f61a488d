package io.github.httpvet.core.rules;

/** A user's configuration is wrong; the message is one line that says what and where. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With the one line to show. */
  public ConfigurationException(String message) {
    super(message);
  }
}
