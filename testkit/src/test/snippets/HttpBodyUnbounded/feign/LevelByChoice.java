package snippets.httpbodyunbounded.feign;

import feign.Feign;
import feign.Logger;
import java.util.logging.Level;

/** What is logged depends on the logger: nothing but lines, unless it is set to trace. */
public final class LevelByChoice {

  private static final java.util.logging.Logger LOG =
      java.util.logging.Logger.getLogger("shop.http");

  public <T> T api(Class<T> type, String url) {
    return Feign.builder()
        .logger(new Logger.JavaLogger("shop.http"))
        .logLevel(LOG.isLoggable(Level.FINEST) ? Logger.Level.FULL : Logger.Level.BASIC)
        .target(type, url);
  }
}
