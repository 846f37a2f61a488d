package snippets.httpbodyunbounded.feign;

import feign.Feign;

/** Only the line of a request, or what a setting says. */
public final class BasicLogging {

  public <T> T target(Class<T> type, String base, feign.Logger.Level level) {
    return Feign.builder().logLevel(feign.Logger.Level.HEADERS).logLevel(level).target(type, base);
  }
}
