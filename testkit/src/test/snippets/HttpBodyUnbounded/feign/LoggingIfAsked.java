package snippets.httpbodyunbounded.feign;

import feign.Feign;

/** Only if a setting asks for it. */
public final class LoggingIfAsked {

  public <T> T target(Class<T> type, String base, boolean debug) {
    Feign.Builder builder = Feign.builder();
    if (debug) {
      builder.logLevel(feign.Logger.Level.FULL);
    }
    return builder.target(type, base);
  }
}
